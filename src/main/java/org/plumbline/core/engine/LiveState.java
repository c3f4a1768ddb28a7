package org.plumbline.core.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.coach.Outlook;
import org.plumbline.core.exercise.guide.GuideView;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.StanceEstimate;
import org.plumbline.core.summary.DaySummary;

/// The present, as the page shows it.
///
/// @param boutStart when the open sitting bout began; null when none is open
/// @param coach     what the coach waits for, and what comes next
/// @param exercise  what is being guided; null for nothing
/// @param today     the day so far
public record LiveState(
        SampleTime at,
        StanceEstimate stance,
        Posture posture,
        @Nullable SampleTime boutStart,
        Outlook coach,
        @Nullable GuideView exercise,
        DaySummary today) {

    /// Whether the page would show the same, but for clocks that run on by themselves.
    boolean sameButForTime(LiveState other) {
        return stance.equals(other.stance)
                && posture == other.posture
                && Objects.equals(boutStart, other.boutStart)
                && coach.equals(other.coach)
                && Objects.equals(exercise, other.exercise);
    }
}
