package org.plumbline.core.gait;

import java.time.Duration;
import org.plumbline.core.gait.step.WalkParams;
import org.plumbline.core.gait.transition.TransitionParams;

/// Tuning of [GaitTracker].
///
/// @param walk             what counts as a walk
/// @param transition       what counts as standing up and sitting down
/// @param wear             what counts as lying and as not worn
/// @param longestGap       time between two samples after which nothing is known of the time between them.
///                         Default 0.5 s: a step could have been missed
/// @param intensitySeconds time constant of the intensity of movement. Default 2 s
/// @param steadySeconds    time over which the inclination of the clip is compared. Default 3 s, some steps
/// @param steadyDegrees    change of inclination within that time that no walk has: the clip is being put on, or she
///                         bends or lies down. Default 30°; stairs and turns stay below 20°
public record GaitParams(
        WalkParams walk,
        TransitionParams transition,
        WearParams wear,
        Duration longestGap,
        double intensitySeconds,
        double steadySeconds,
        double steadyDegrees) {

    public static final GaitParams DEFAULT = new GaitParams(
            WalkParams.DEFAULT, TransitionParams.DEFAULT, WearParams.DEFAULT, Duration.ofMillis(500), 2, 3, 30);

    public GaitParams {
        if (!longestGap.isPositive()) {
            throw new IllegalArgumentException("longestGap must be positive: " + longestGap);
        }
        if (!(intensitySeconds > 0)) {
            throw new IllegalArgumentException("intensitySeconds (%s) must be positive".formatted(intensitySeconds));
        }
    }
}
