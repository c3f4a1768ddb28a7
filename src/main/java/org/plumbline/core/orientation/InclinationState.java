package org.plumbline.core.orientation;

import java.util.List;
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
        List<LowPassState> gravity,
        Rest rest,
        Bias bias) {

    public InclinationState {
        gravity = List.copyOf(gravity);
    }

    /// The levels that rest is told by, and for how long nothing has moved.
    public record Rest(List<LowPassState> rateLevel, List<LowPassState> forceLevel, double stillSeconds) {
        public Rest {
            rateLevel = List.copyOf(rateLevel);
            forceLevel = List.copyOf(forceLevel);
        }
    }

    /// The offset of the gyroscope, and the means it is learned from.
    public record Bias(Belief belief, List<LowPassState> mean) {
        public Bias {
            mean = List.copyOf(mean);
        }
    }

    /// The offset, rad/s, and the six different elements of its covariance, (rad/s)².
    public record Belief(Vector3 bias, double xx, double yy, double zz, double xy, double xz, double yz) {}
}
