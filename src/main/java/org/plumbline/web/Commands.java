package org.plumbline.web;

import java.util.Optional;
import org.plumbline.contract.command.Response;
import org.plumbline.core.engine.Wish;

/// Takes what she asks for on the page to the device.
@FunctionalInterface
public interface Commands {

    /// Asks, and waits for the answer for a few seconds.
    ///
    /// @return empty if the device did not answer
    Optional<Response> ask(Wish wish) throws InterruptedException;
}
