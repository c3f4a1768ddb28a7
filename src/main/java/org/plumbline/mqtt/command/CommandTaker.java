package org.plumbline.mqtt.command;

import org.plumbline.core.engine.Wish;

/// Takes commands to the engine. Never waits.
@FunctionalInterface
public interface CommandTaker {

    /// Takes one.
    ///
    /// @return whether it was taken; not when too many wait already
    boolean take(Wish wish);
}
