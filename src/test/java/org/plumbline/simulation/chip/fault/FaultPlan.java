package org.plumbline.simulation.chip.fault;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// One fault of a random sequence: how long all is well before it, which it is, and how long it lasts.
record FaultPlan(Duration before, Kind kind, Duration length) {

    /// What can happen.
    enum Kind {
        NACK,
        STUCK,
        TRUNCATED,
        FLOATING,
        BUSY,
        UNPLUGGED,
        FROZEN,
        SATURATED,
        BROWN_OUT,
        OTHER_CHIP,
        /// The loop does not get to it, and the FIFO overflows.
        LOOP_HELD_UP,
        CLOCK_OFF
    }

    static FaultPlan random(RandomGenerator random) {
        var kinds = Kind.values();
        return new FaultPlan(
                Duration.ofMillis(random.nextInt(500, 4_000)),
                kinds[random.nextInt(kinds.length)],
                Duration.ofMillis(random.nextInt(150, 6_000)));
    }

    /// What it does to the wires.
    WireFault wire() {
        return switch (kind) {
            case NACK -> WireFault.NACK;
            case STUCK -> WireFault.STUCK;
            case TRUNCATED -> WireFault.TRUNCATED;
            case FLOATING -> WireFault.FLOATING;
            case BUSY -> WireFault.BUSY;
            case UNPLUGGED -> WireFault.UNPLUGGED;
            case FROZEN, SATURATED, BROWN_OUT, OTHER_CHIP, LOOP_HELD_UP, CLOCK_OFF -> WireFault.NONE;
        };
    }
}
