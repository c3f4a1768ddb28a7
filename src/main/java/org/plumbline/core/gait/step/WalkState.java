package org.plumbline.core.gait.step;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// What [WalkTracker] remembers from one sample to the next.
///
/// @param detector   the search for steps
/// @param rhythm     how the last steps followed each other
/// @param waiting    steps that may become part of a walk, earliest first
/// @param since      when the present walk began; null while she does not walk
/// @param last       the last counted step of the present walk; null while she does not walk
/// @param walkSteps  steps of the present walk
/// @param totalSteps steps of all walks since the first sample
public record WalkState(
        StepState detector,
        RhythmState rhythm,
        List<Step> waiting,
        @Nullable SampleTime since,
        @Nullable SampleTime last,
        int walkSteps,
        long totalSteps) {

    public static final WalkState COLD = new WalkState(StepState.COLD, RhythmState.COLD, List.of(), null, null, 0, 0);

    public WalkState {
        waiting = List.copyOf(waiting);
    }
}
