package org.plumbline.core.orientation;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
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
        VectorLowPass.State gravity,
        RestDetector.State rest,
        GyroBiasEstimator.State bias) {}
