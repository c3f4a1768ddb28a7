package org.plumbline.core.gait;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.gait.event.Wear;
import org.plumbline.core.gait.step.WalkState;
import org.plumbline.core.gait.transition.TransitionState;
import org.plumbline.core.sample.SampleTime;

/// What [GaitTracker] remembers from one sample to the next.
///
/// @param lastSample  when the sample before was taken; null before the first
/// @param since       when the present unbroken run of samples began; null before the first
/// @param walk        steps and walks
/// @param transitions standing up and sitting down
/// @param intensity   movement
/// @param steadiness  whether the clip keeps its inclination
/// @param wearing     whether the clip is worn
/// @param wear        what that last answered
/// @param reading     what it last answered
/// @param readingAt   when that was put together; null before the first
public record GaitState(
        @Nullable SampleTime lastSample,
        @Nullable SampleTime since,
        WalkState walk,
        TransitionState transitions,
        IntensityState intensity,
        SteadinessState steadiness,
        WearState wearing,
        Wear wear,
        GaitReading reading,
        @Nullable SampleTime readingAt) {

    public static final GaitState COLD = new GaitState(
            null,
            null,
            WalkState.COLD,
            TransitionState.COLD,
            IntensityState.COLD,
            SteadinessState.COLD,
            WearState.COLD,
            Wear.WORN,
            GaitReading.UNKNOWN,
            null);
}
