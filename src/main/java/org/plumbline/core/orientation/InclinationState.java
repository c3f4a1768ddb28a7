package org.plumbline.core.orientation;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.LowPassState;
import org.plumbline.core.signal.Quaternion;

/// What [InclinationFilter] remembers from one sample to the next.
///
/// @param last           when the last sample was taken; null before the first
/// @param settledSeconds time since the filter began, up to where it counts as settled
/// @param gyro           whether the last sample had an angular rate
/// @param attitude       from the sensor frame into the almost-inertial one
/// @param rate           last angular rate, its offset taken away
/// @param vertical       up in the almost-inertial frame
public record InclinationState(
        @Nullable SampleTime last,
        double settledSeconds,
        boolean gyro,
        Quaternion attitude,
        Vector3 rate,
        Vector3 vertical,
        Vector gravity,
        Rest rest,
        Bias bias) {

    /// Three low-pass filters side by side.
    public record Vector(LowPassState x, LowPassState y, LowPassState z) {
        static final Vector COLD = new Vector(LowPassState.COLD, LowPassState.COLD, LowPassState.COLD);
    }

    /// The mean attitude, column by column.
    public record Attitude(Vector x, Vector y, Vector z) {
        static final Attitude COLD = new Attitude(Vector.COLD, Vector.COLD, Vector.COLD);
    }

    /// The levels that rest is told by, and for how long nothing has moved.
    public record Rest(Vector rateLevel, Vector forceLevel, double stillSeconds) {
        static final Rest COLD = new Rest(Vector.COLD, Vector.COLD, 0);
    }

    /// The offset of the gyroscope, its uncertainty, and what they are learned from.
    public record Bias(Vector3 bias, Covariance covariance, Attitude attitude, Vector turnedBias) {}

    /// The six different elements of a symmetric matrix, (rad/s)².
    public record Covariance(double xx, double yy, double zz, double xy, double xz, double yz) {
        static Covariance of(double variance) {
            return new Covariance(variance, variance, variance, 0, 0, 0);
        }
    }
}
