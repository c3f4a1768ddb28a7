package org.plumbline.core.engine.sensing;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.exercise.SwingState;
import org.plumbline.core.exercise.TiltState;
import org.plumbline.core.sample.SampleTime;

/// What [TiltWatch] remembers.
///
/// @param running whether an exercise runs
/// @param counted repetitions since it began
/// @param clipAt  when the clip at the waist was read last since then; null where it was not
public record TiltWatchState(
        boolean running, int counted, @Nullable SampleTime clipAt, SwingState axis, TiltState byClip, TiltState byMat) {

    public static final TiltWatchState START =
            new TiltWatchState(false, 0, null, SwingState.START, TiltState.START, TiltState.START);
}
