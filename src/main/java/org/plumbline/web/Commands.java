package org.plumbline.web;

import java.util.Optional;
import org.plumbline.contract.command.Response;
import org.plumbline.core.engine.Wish;

/// Takes what she asks for on the page to the device.
public interface Commands {

    /// Asks, and waits for the answer for a few seconds.
    ///
    /// @return empty if the device did not answer
    Optional<Response> ask(Wish wish) throws InterruptedException;

    /// Somebody looks at what the sensors say: the device is to tell it for a while.
    void watch();
}
