package org.plumbline.core.exercise;

import java.time.Duration;

/// Tuning of [TiltCounter]; swings are in the unit of its signal.
///
/// @param smoothing    time constant of each of the two low-passes before counting. Default 0.3 s: a slow
///                     repetition lasts 3 s and more, tremor and sensor noise far less
/// @param leastSwing   swing below which nothing is a repetition. Default 1.5°: on recordings of lying tilts
///                     1.5° to 2° count alike, at 1° breathing is counted too
/// @param swingShare   a repetition also needs this share of her usual swing. Default 0.4: anything from 0.3
///                     to 0.5 counts alike
/// @param backShare    share of its swing by which a repetition must have come back to be complete.
///                     Default 0.5: anything from 0.4 to 0.6 counts alike
/// @param fastest      a shorter one is told to be too fast. Default 1.2 s: people asked for slow tilts took
///                     1.4 s to 6.6 s
/// @param longest      one that has not come back by then is unfinished. Default 15 s: twice the slowest
/// @param gap          time between samples above which the repetition under way is unknown. Default 2 s
public record TiltParams(
        Duration smoothing,
        double leastSwing,
        double swingShare,
        double backShare,
        Duration fastest,
        Duration longest,
        Duration gap) {

    /// For an inclination in degrees.
    public static final TiltParams DEFAULT = new TiltParams(
            Duration.ofMillis(300),
            1.5,
            0.4,
            0.5,
            Duration.ofMillis(1_200),
            Duration.ofSeconds(15),
            Duration.ofSeconds(2));

    /// For the centre of pressure in millimetres, forward and back. The least swing of 5 mm is an estimate, above
    /// the sway of sitting still: no recording of seated tilts with a count was found.
    public static final TiltParams CENTRE_OF_PRESSURE = DEFAULT.withLeastSwing(5);

    public TiltParams {
        requirePositive("smoothing", smoothing);
        requirePositive("fastest", fastest);
        requirePositive("gap", gap);
        requireShare("swingShare", swingShare);
        requireShare("backShare", backShare);
        if (!(leastSwing > 0) || Double.isInfinite(leastSwing)) {
            throw new IllegalArgumentException("leastSwing must be positive: " + leastSwing);
        }
        if (longest.compareTo(fastest) <= 0) {
            throw new IllegalArgumentException("longest (%s) must be above fastest (%s)".formatted(longest, fastest));
        }
    }

    public TiltParams withLeastSwing(double swing) {
        return new TiltParams(smoothing, swing, swingShare, backShare, fastest, longest, gap);
    }

    private static void requirePositive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("%s must be positive: %s".formatted(name, value));
        }
    }

    private static void requireShare(String name, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException("%s must be between 0 and 1: %s".formatted(name, value));
        }
    }
}
