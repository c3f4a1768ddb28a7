package org.plumbline.evaluation.orientation;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.Vector3;

/// What an MPU-6050 in its worst mood would have read: an offset, noise and the steps of 16 bits.
///
/// Noise is the datasheet's density (0.005 °/s and 400 µg per root hertz) over the half of a 47.6 Hz rate, ranges
/// are the ±2000 °/s and ±16 g the product sets. The noise is seeded: every run measures the same.
final class CheapChip implements UnaryOperator<ImuSample> {

    private static final double BANDWIDTH_ROOT = Math.sqrt(47.6 / 2);
    private static final double GYRO_OFFSET = Math.toRadians(1.5);
    private static final double GYRO_NOISE = Math.toRadians(0.005) * BANDWIDTH_ROOT;
    private static final double GYRO_RANGE = Math.toRadians(2000);
    private static final double FORCE_NOISE = 400e-6 * 9.80665 * BANDWIDTH_ROOT;
    private static final double FORCE_RANGE = 16 * 9.80665;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(6050);

    @Override
    public ImuSample apply(ImuSample sample) {
        return new ImuSample(
                sample.at(),
                each(sample.acceleration(), force -> read(force, FORCE_NOISE, FORCE_RANGE)),
                turned(sample.angularRate()));
    }

    private @Nullable Vector3 turned(@Nullable Vector3 rate) {
        return rate == null ? null : each(rate, r -> read(r + GYRO_OFFSET, GYRO_NOISE, GYRO_RANGE));
    }

    private double read(double value, double noise, double range) {
        double step = range / 32_768;
        return Math.clamp(Math.rint((value + noise * random.nextGaussian()) / step) * step, -range, range - step);
    }

    private static Vector3 each(Vector3 v, DoubleUnaryOperator of) {
        return new Vector3(of.applyAsDouble(v.x()), of.applyAsDouble(v.y()), of.applyAsDouble(v.z()));
    }
}
