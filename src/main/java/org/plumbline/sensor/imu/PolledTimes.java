package org.plumbline.sensor.imu;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// When the samples of a chip without a FIFO were taken: when they were asked for, since the chip always has its
/// newest one ready. Pure: it is told the time.
final class PolledTimes {

    /// Reads over which the rate is measured.
    private static final int MEMORY = 100;

    private double periodNanos;
    private @Nullable SampleTime last;

    PolledTimes(double nominalHertz) {
        this.periodNanos = 1e9 / nominalHertz;
    }

    /// How often it was asked lately, Hz.
    double rateHertz() {
        return 1e9 / periodNanos;
    }

    /// Forgets when it was last asked.
    void restart() {
        last = null;
    }

    /// The moment of the sample of one read.
    SampleTime stamp(SampleTime readAt) {
        if (last != null) {
            periodNanos += (readAt.nanos() - last.nanos() - periodNanos) / MEMORY;
        }
        last = readAt;
        return readAt;
    }
}
