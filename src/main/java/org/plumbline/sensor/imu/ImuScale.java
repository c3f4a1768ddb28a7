package org.plumbline.sensor.imu;

import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;

/// What one count of a chip means at the range it is configured to.
///
/// @param accel m/s² a count
/// @param gyro  rad/s a count
public record ImuScale(double accel, double gyro) {

    private static final double STANDARD_GRAVITY = 9.806_65;

    /// The scale of a chip with these sensitivities.
    ///
    /// @param countsPerG   as the datasheet gives the sensitivity
    /// @param countsPerDps counts for one °/s, likewise
    public static ImuScale of(double countsPerG, double countsPerDps) {
        return new ImuScale(STANDARD_GRAVITY / countsPerG, Math.toRadians(1 / countsPerDps));
    }

    /// What the counts mean.
    public ImuSample sample(RawSample raw, SampleTime at) {
        return new ImuSample(
                at,
                new Vector3(raw.ax() * accel, raw.ay() * accel, raw.az() * accel),
                new Vector3(raw.gx() * gyro, raw.gy() * gyro, raw.gz() * gyro));
    }
}
