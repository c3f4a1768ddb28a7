package org.plumbline.core.calibration;

import java.time.Duration;

/// Tuning of [CalibrationTracker].
///
/// @param uprightHold       how long she sits upright and still, at least; until she bends, more of it makes the
///                          upright better. Default 5 s
/// @param stillDegrees      movement within that time that makes it not count. Default 3°: breathing moves the upper
///                          trunk by 1 to 2°
/// @param scaleTolerance    how far the accelerometer may be off gravity. Default 0.1: more is a chip set to
///                          another range, or shaking
/// @param bendDegrees       smallest bend that shows forward. Default 15°: upright is known to some 2.5°, so a
///                          smaller one leaves forward uncertain by more than 10°
/// @param largestBendDegrees largest tilt that is a bend and not a clip come loose. Default 80°
/// @param asideDegrees      change of forward, against what was known, that makes it a bend to the side. Default 45°
/// @param straightDegrees   how much the direction of the bend may change on the way. Default 25°
/// @param bendTimeout       how long a bend is waited for. Default 1 min
/// @param samePlaceDegrees  change of upright up to which a clip put on anew counts as worn the same way, so that
///                          forward stays known. Default 10°
/// @param reclipDegrees     tilt that nobody sits in: the clip has moved. Default 55°: 29 people posing
///                          every posture reached 46° at T4
/// @param reclipHold        how long it must last. Default 10 s
/// @param followTime        time of upright sitting in which upright follows her by 63 %. Default 40 h, some two
///                          weeks at a desk
/// @param followDegrees     tilt beyond which nothing is followed; no more than where a slump ends. Default 8°
/// @param largestDriftDegrees how far upright may wander before a new calibration is needed. Default 8°
public record CalibrationParams(
        Duration uprightHold,
        double stillDegrees,
        double scaleTolerance,
        double bendDegrees,
        double largestBendDegrees,
        double asideDegrees,
        double straightDegrees,
        Duration bendTimeout,
        double samePlaceDegrees,
        double reclipDegrees,
        Duration reclipHold,
        Duration followTime,
        double followDegrees,
        double largestDriftDegrees) {

    public static final CalibrationParams DEFAULT = new CalibrationParams(
            Duration.ofSeconds(5),
            3,
            0.1,
            15,
            80,
            45,
            25,
            Duration.ofMinutes(1),
            10,
            55,
            Duration.ofSeconds(10),
            Duration.ofHours(40),
            8,
            8);

    public CalibrationParams {
        requirePositive("uprightHold", uprightHold);
        requirePositive("stillDegrees", stillDegrees);
        requirePositive("scaleTolerance", scaleTolerance);
        requirePositive("bendDegrees", bendDegrees);
        if (!(largestBendDegrees > bendDegrees)) {
            throw new IllegalArgumentException("largestBendDegrees (%s) must be above bendDegrees (%s)"
                    .formatted(largestBendDegrees, bendDegrees));
        }
        requirePositive("asideDegrees", asideDegrees);
        requirePositive("straightDegrees", straightDegrees);
        requirePositive("bendTimeout", bendTimeout);
        requirePositive("samePlaceDegrees", samePlaceDegrees);
        if (!(reclipDegrees > bendDegrees)) {
            throw new IllegalArgumentException(
                    "reclipDegrees (%s) must be above bendDegrees (%s)".formatted(reclipDegrees, bendDegrees));
        }
        requirePositive("reclipHold", reclipHold);
        requirePositive("followTime", followTime);
        requirePositive("followDegrees", followDegrees);
        requirePositive("largestDriftDegrees", largestDriftDegrees);
    }

    private static void requirePositive(String name, Duration value) {
        requirePositive(name, (double) value.toNanos());
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException("%s (%s) must be positive".formatted(name, value));
        }
    }
}
