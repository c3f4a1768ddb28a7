package org.plumbline.core.gait.step;

import java.time.Duration;

/// Tuning of [WalkTracker].
///
/// @param steps              what counts as a step
/// @param fewestSteps        steps in rhythm that make a walk; fewer are a shuffle at the desk and are not counted.
///                           Default 4: walks of 5 steps between two rooms are common
/// @param smallestMeanRise   mean height of those steps, m/s², that sets a walk apart from swaying to music.
///                           Default 1.2: the slowest walks of people of 60 to 75 years have 1.3 and more
/// @param longestStepSeconds longest step of a walk. Default 1.1 s, a stroll of 55 steps/min
/// @param largestRatio       how much longer than the step before a step in rhythm may be. Default 1.6: lame gait has
///                           1.3, fidgeting any
/// @param longestPause       time without a step in rhythm that ends a walk. Default 2.5 s, a turn at a door
public record WalkParams(
        StepParams steps,
        int fewestSteps,
        double smallestMeanRise,
        double longestStepSeconds,
        double largestRatio,
        Duration longestPause) {

    public static final WalkParams DEFAULT =
            new WalkParams(StepParams.DEFAULT, 4, 1.2, 1.1, 1.6, Duration.ofMillis(2_500));

    public WalkParams {
        if (fewestSteps < 3) {
            throw new IllegalArgumentException(
                    "fewestSteps (%s) must be at least 3, fewer have no rhythm".formatted(fewestSteps));
        }
        if (!(smallestMeanRise >= 0)) {
            throw new IllegalArgumentException(
                    "smallestMeanRise (%s m/s²) must not be negative".formatted(smallestMeanRise));
        }
        if (!(longestStepSeconds > steps.shortestSeconds())) {
            throw new IllegalArgumentException("longestStepSeconds (%s) must be above shortestSeconds (%s)"
                    .formatted(longestStepSeconds, steps.shortestSeconds()));
        }
        if (!(largestRatio > 1)) {
            throw new IllegalArgumentException("largestRatio (%s) must be above 1".formatted(largestRatio));
        }
        if (longestPause.toNanos() * 1e-9 <= longestStepSeconds) {
            throw new IllegalArgumentException("longestPause (%s) must be longer than longestStepSeconds (%s)"
                    .formatted(longestPause, longestStepSeconds));
        }
    }
}
