package org.plumbline.simulation.chip.imu;

import java.util.random.RandomGenerator;

/// What a cheap inertial unit adds to the truth: bias, its drift, scale and noise.
///
/// Sizes are those of an MPU-6050 left as it comes, at a bandwidth of 20 Hz (PS-MPU-6000A, sections 6.1 and 6.2).
final class ImuErrors {

    private static final double ACCEL_BIAS = 0.06;
    private static final double ACCEL_NOISE = 0.02;
    private static final double GYRO_BIAS = Math.toRadians(1.2);
    private static final double GYRO_NOISE = Math.toRadians(0.03);
    private static final double SCALE = 0.005;

    /// rad/s for a square root of a second: 0.25 °/s in an hour.
    private static final double GYRO_DRIFT = Math.toRadians(0.25) / 60;

    private final RandomGenerator random;
    private final double[] bias = new double[6];
    private final double[] scale = new double[6];
    private double cachedStep;
    private double stepDrift;

    ImuErrors(RandomGenerator random) {
        this.random = random;
        for (int i = 0; i < 6; i++) {
            bias[i] = (i < 3 ? ACCEL_BIAS : GYRO_BIAS) * random.nextGaussian();
            scale[i] = 1 + SCALE * random.nextGaussian();
        }
    }

    /// Spoils one sample in place.
    void apply(double[] six, double seconds) {
        if (seconds != cachedStep) {
            cachedStep = seconds;
            stepDrift = GYRO_DRIFT * Math.sqrt(seconds);
        }
        for (int i = 0; i < 3; i++) {
            six[i] = six[i] * scale[i] + bias[i] + ACCEL_NOISE * random.nextGaussian();
        }
        for (int i = 3; i < 6; i++) {
            bias[i] += stepDrift * (random.nextDouble() - 0.5) * 3.46;
            six[i] = six[i] * scale[i] + bias[i] + GYRO_NOISE * random.nextGaussian();
        }
    }
}
