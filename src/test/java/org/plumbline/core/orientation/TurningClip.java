package org.plumbline.core.orientation;

import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.Quaternion;

/// A clip that turns about ever other axes, up to some 120 °/s, and what its chip reads.
final class TurningClip {

    private static final double TICK = 0.001;
    private static final double GRAVITY = 9.81;

    private final Vector3 gyroOffset;
    private final double[] tempo = new double[3];
    private final double speed;
    private Quaternion toWorld;
    private long millis;

    TurningClip(long seed, double speedDegPerS, Vector3 gyroOffset) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int axis = 0; axis < 3; axis++) {
            tempo[axis] = random.nextDouble(0.4, 1.5);
        }
        speed = Math.toRadians(speedDegPerS);
        this.gyroOffset = gyroOffset;
        toWorld = anyRotation(random);
    }

    private static Quaternion anyRotation(RandomGenerator random) {
        double[] parts = random.doubles(4, -1, 1).toArray();
        return new Quaternion(parts[0], parts[1], parts[2], parts[3]).normalized();
    }

    /// The next reading: the mean angular rate since the one before, and gravity as it is now.
    ImuSample next(int periodMillis) {
        Vector3 rates = Vector3.ZERO;
        for (int i = 0; i < periodMillis; i++) {
            Vector3 rate = rate(millis * TICK);
            rates = rates.plus(rate);
            double angle = rate.norm() * TICK;
            toWorld = angle > 0
                    ? toWorld.times(Quaternion.about(rate.normalized(), angle)).normalized()
                    : toWorld;
            millis++;
        }
        return new ImuSample(
                now(), up().times(GRAVITY), rates.times(1.0 / periodMillis).plus(gyroOffset));
    }

    /// Nothing is read for a while.
    void silence(int periodMillis) {
        next(periodMillis);
    }

    Vector3 up() {
        return toWorld.inverse().rotate(new Vector3(0, 0, 1));
    }

    SampleTime now() {
        return new SampleTime(Duration.ofMillis(millis).toNanos());
    }

    private Vector3 rate(double seconds) {
        return new Vector3(
                        Math.sin(2 * Math.PI * tempo[0] * seconds),
                        Math.sin(2 * Math.PI * tempo[1] * seconds + 1),
                        Math.sin(2 * Math.PI * tempo[2] * seconds + 2))
                .times(speed);
    }
}
