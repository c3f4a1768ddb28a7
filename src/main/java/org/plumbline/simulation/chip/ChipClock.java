package org.plumbline.simulation.chip;

import java.time.Duration;
import org.plumbline.sensor.bus.Delay;

/// The time the chips live in: a driver that waits for one moves it on.
public final class ChipClock implements Delay {

    private long nanos;

    /// Goes to a moment; never back behind what a driver has already waited for.
    ///
    /// @param moment nanoseconds since the beginning
    public void advanceTo(long moment) {
        nanos = Math.max(nanos, moment);
    }

    @Override
    public void await(Duration length) {
        nanos += length.toNanos();
    }

    /// Nanoseconds since the beginning.
    public long nanos() {
        return nanos;
    }
}
