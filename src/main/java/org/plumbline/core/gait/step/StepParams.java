package org.plumbline.core.gait.step;

/// Tuning of what counts as a step.
///
/// The trunk rises and falls once a step, at every place of the trunk and whichever way the clip sits, so one set
/// of numbers serves the waist and the chest.
///
/// @param lowestHertz     corner of the high-pass that takes gravity and slow bending out of the vertical
///                        acceleration. Default 0.5 Hz, half the slowest cadence seen (1 step/s)
/// @param highestHertz    corner of the low-pass that takes the shock of the heel out. Default 2.6 Hz; the figures
///                        on walks of known steps change little between 2.3 and 3 Hz
/// @param smallestRise    least height of a peak over the trough before it, m/s². Default 0.5; walks of people of
///                        60 to 75 years have 1.5 and more, standing people fidget below 0.5
/// @param shareOfRecent   least height as a share of the recent steps' height, so that the second peak some people
///                        have in each step does not count. Default 0.45 (0.4 to 0.5 count alike)
/// @param shortestSeconds least time between two steps. Default 0.3 s: runners take 3 steps/s
/// @param longestSeconds  time after which a step tells nothing about the height of the next one. Default 1.5 s
public record StepParams(
        double lowestHertz,
        double highestHertz,
        double smallestRise,
        double shareOfRecent,
        double shortestSeconds,
        double longestSeconds) {

    public static final StepParams DEFAULT = new StepParams(0.5, 2.6, 0.5, 0.45, 0.3, 1.5);

    public StepParams {
        if (!(lowestHertz > 0 && lowestHertz < highestHertz)) {
            throw new IllegalArgumentException("lowestHertz (%s) must be positive and below highestHertz (%s)"
                    .formatted(lowestHertz, highestHertz));
        }
        if (!(smallestRise > 0)) {
            throw new IllegalArgumentException("smallestRise (%s m/s²) must be positive".formatted(smallestRise));
        }
        if (!(shareOfRecent >= 0 && shareOfRecent < 1)) {
            throw new IllegalArgumentException(
                    "shareOfRecent (%s) must be at least 0 and below 1".formatted(shareOfRecent));
        }
        if (!(shortestSeconds > 0 && shortestSeconds < longestSeconds)) {
            throw new IllegalArgumentException("shortestSeconds (%s) must be positive and below longestSeconds (%s)"
                    .formatted(shortestSeconds, longestSeconds));
        }
    }
}
