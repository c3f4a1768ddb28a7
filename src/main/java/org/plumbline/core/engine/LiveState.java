package org.plumbline.core.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.StanceEstimate;
import org.plumbline.core.summary.DaySummary;

/// The present, as the page shows it.
///
/// @param boutStart  when the open sitting bout began; null when none is open
/// @param nextPrompt when the next prompt is due if nothing changes; null when none is
/// @param promptNote why the next prompt is due then, or why there is none, in words
/// @param today      the day so far
public record LiveState(
        SampleTime at,
        StanceEstimate stance,
        Posture posture,
        @Nullable SampleTime boutStart,
        @Nullable SampleTime nextPrompt,
        String promptNote,
        DaySummary today) {

    /// Whether the page would show the same, but for clocks that run on by themselves.
    boolean sameButForTime(LiveState other) {
        return stance.equals(other.stance)
                && posture == other.posture
                && Objects.equals(boutStart, other.boutStart)
                && Objects.equals(nextPrompt, other.nextPrompt)
                && promptNote.equals(other.promptNote);
    }
}
