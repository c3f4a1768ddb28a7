package org.plumbline.core.gait;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.gait.step.WalkState;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;

/// What [GaitTracker] remembers from one sample to the next.
///
/// @param lastSample when the sample before was taken; null before the first
/// @param since      when the present unbroken run of samples began; null before the first
/// @param walk       steps and walks
/// @param intensity  movement
/// @param slowUp     where up has been lately, in the sensor frame; zero before the first sample
/// @param reading    what it last answered
/// @param readingAt  when that was put together; null before the first
public record GaitState(
        @Nullable SampleTime lastSample,
        @Nullable SampleTime since,
        WalkState walk,
        IntensityState intensity,
        Vector3 slowUp,
        GaitReading reading,
        @Nullable SampleTime readingAt) {

    public static final GaitState COLD =
            new GaitState(null, null, WalkState.COLD, IntensityState.COLD, Vector3.ZERO, GaitReading.UNKNOWN, null);
}
