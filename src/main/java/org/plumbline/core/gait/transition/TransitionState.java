package org.plumbline.core.gait.transition;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.gait.event.GaitEvent.Direction;

/// What [TransitionDetector] remembers from one sample to the next.
///
/// @param motion   the short-term means that tell movement from rest
/// @param open     the movement that goes on; null at rest
/// @param previous the way the last transition went; null before the first
public record TransitionState(
        MotionState motion,
        @Nullable MovementState open,
        @Nullable Direction previous) {

    public static final TransitionState COLD = new TransitionState(MotionState.COLD, null, null);
}
