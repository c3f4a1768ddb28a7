package org.plumbline.core.calibration;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.posture.TrunkInclination;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.Directions;

/// How the clip sits on her: where upright and forward are, in the sensor frame, and how the chip is off.
///
/// @param learnedAt         when upright was learned
/// @param learnedUp         up when she sat upright, a unit vector
/// @param up                the same as it has followed her since
/// @param forward           a unit vector across `learnedUp`; null until she has bent forward once
/// @param gyroBias          offset of the gyroscope, rad/s
/// @param accelerationScale what the accelerometer reads at rest, as a multiple of gravity
public record Calibration(
        SampleTime learnedAt,
        Vector3 learnedUp,
        Vector3 up,
        @Nullable Vector3 forward,
        Vector3 gyroBias,
        double accelerationScale) {

    public Calibration {
        requireUnit("learnedUp", learnedUp);
        requireUnit("up", up);
        if (forward != null) {
            requireUnit("forward", forward);
        }
        if (!(accelerationScale > 0)) {
            throw new IllegalArgumentException("accelerationScale (%s) must be positive".formatted(accelerationScale));
        }
    }

    /// How the trunk leans when up is there in the sensor frame.
    public TrunkInclination inclination(SampleTime at, Vector3 upNow) {
        double tilt = Directions.degreesBetween(up, upNow);
        if (forward == null) {
            return new TrunkInclination(at, tilt, 0, null, false);
        }
        Vector3 ahead = Directions.across(forward, up);
        double towards = -upNow.dot(ahead);
        double leftwards = -upNow.dot(up.cross(ahead));
        double length = Math.hypot(towards, leftwards);
        double share = length > 0 ? tilt / length : 0;
        return new TrunkInclination(at, towards * share, leftwards * share);
    }

    /// The same, with forward at the part of `ahead` that lies across upright.
    public Calibration withForward(Vector3 ahead) {
        return new Calibration(learnedAt, learnedUp, up, Directions.across(ahead, up), gyroBias, accelerationScale);
    }

    /// The same, with an upright that has followed her.
    Calibration withUp(Vector3 followed) {
        return new Calibration(learnedAt, learnedUp, followed, forward, gyroBias, accelerationScale);
    }

    public Duration age(SampleTime now) {
        return now.since(learnedAt);
    }

    /// How far upright has followed her since it was learned.
    public double driftDegrees() {
        return Directions.degreesBetween(learnedUp, up);
    }

    private static void requireUnit(String name, Vector3 v) {
        if (!(Math.abs(v.norm() - 1) < 1e-6)) {
            throw new IllegalArgumentException("%s (%s) must have length 1".formatted(name, v));
        }
    }
}
