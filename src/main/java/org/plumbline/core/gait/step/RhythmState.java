package org.plumbline.core.gait.step;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// What the rhythm of [WalkTracker] remembers from one step to the next.
///
/// @param last        the step before; null before the first
/// @param lastSeconds time between it and its own predecessor; 0 where that was not near
public record RhythmState(@Nullable SampleTime last, double lastSeconds) {

    public static final RhythmState COLD = new RhythmState(null, 0);
}
