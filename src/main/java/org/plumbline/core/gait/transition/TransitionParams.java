package org.plumbline.core.gait.transition;

/// Tuning of [TransitionDetector].
///
/// The defaults come from 450 recordings of 23 people of 19 to 75 years who sat down on a chair and stood up again,
/// slowly and fast, with the clip at the waist (SisFall D07 to D10); figures change little by a quarter of each.
///
/// @param accelerationChange change of vertical acceleration that is movement, m/s². Default 0.4
/// @param tiltRate           turning of the trunk that is movement, °/s. Default 12
/// @param restSeconds        rest that ends a movement. Default 0.7 s: lowering oneself slowly halts for 0.5 s
/// @param shortestSeconds    shortest transition. Default 0.6 s
/// @param longestSeconds     longest transition; what goes on longer is walking or work. Default 6 s
/// @param smallestLean       lean of the trunk that both ways of a transition have, degrees. Default 10
/// @param largestLean        lean beyond which she bends or lies down, degrees. Default 65: one in twenty transitions
///                           has more than 50, some of people of 60 to 75 years more than 60
/// @param neutralMetres      rise of the trunk that tells neither way; sitting down ends with a push of the cushion
///                           that looks like rising. Default 0.15 m
/// @param certainMetres      rise or fall beyond that which settles the way by itself; a smaller one goes the other
///                           way than the transition before. Default 0.6 m: clips that are 1 m/s² off
///                           in one posture err by 0.3 m
/// @param quickRate          turning of the trunk that makes a bend a quick one, °/s. Default 120, twice what
///                           people do who pick something up without haste
/// @param hardPeak           largest vertical acceleration of sitting down, without gravity, from which it
///                           is hard, m/s². Default 6: lowering oneself onto an ordinary chair has 2 (median) and
///                           4 (nine in ten), dropping onto it 13, people of 60 to 75 years 7
public record TransitionParams(
        double accelerationChange,
        double tiltRate,
        double restSeconds,
        double shortestSeconds,
        double longestSeconds,
        double smallestLean,
        double largestLean,
        double neutralMetres,
        double certainMetres,
        double quickRate,
        double hardPeak) {

    public static final TransitionParams DEFAULT =
            new TransitionParams(0.4, 12, 0.7, 0.6, 6, 10, 65, 0.15, 0.6, 120, 6);

    public TransitionParams {
        requirePositive("accelerationChange", accelerationChange);
        requirePositive("tiltRate", tiltRate);
        requirePositive("restSeconds", restSeconds);
        requirePositive("certainMetres", certainMetres);
        requirePositive("quickRate", quickRate);
        requirePositive("hardPeak", hardPeak);
        if (!(shortestSeconds > 0 && shortestSeconds < longestSeconds)) {
            throw new IllegalArgumentException("shortestSeconds (%s) must be positive and below longestSeconds (%s)"
                    .formatted(shortestSeconds, longestSeconds));
        }
        if (!(smallestLean > 0 && smallestLean < largestLean)) {
            throw new IllegalArgumentException("smallestLean (%s) must be positive and below largestLean (%s)"
                    .formatted(smallestLean, largestLean));
        }
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException("%s (%s) must be positive".formatted(name, value));
        }
    }
}
