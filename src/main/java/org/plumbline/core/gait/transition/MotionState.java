package org.plumbline.core.gait.transition;

import org.plumbline.core.sample.Vector3;

/// The short-term means of [TransitionDetector].
///
/// @param fast  mean of the vertical acceleration over 0.1 s, m/s²
/// @param slow  mean of that over half a second, m/s²
/// @param rest  mean of the vertical acceleration over a quarter of a second, m/s²
/// @param up    mean of up over a fifth of a second
/// @param begun whether there was any sample
public record MotionState(double fast, double slow, double rest, Vector3 up, boolean begun) {

    public static final MotionState COLD = new MotionState(0, 0, 0, Vector3.ZERO, false);
}
