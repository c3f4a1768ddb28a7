package org.plumbline.core.engine;

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
        DaySummary today) {}
