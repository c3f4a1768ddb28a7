package org.plumbline.core.gait;

import org.plumbline.core.sample.Vector3;

/// What [Steadiness] remembers from one sample to the next.
///
/// @param slowUp           where up has been lately, in the sensor frame; zero before the first sample
/// @param steadyForSeconds how long the clip has not turned over
public record SteadinessState(Vector3 slowUp, double steadyForSeconds) {

    /// Before the first sample nothing has shown the clip turning: it counts as steady for a day.
    public static final SteadinessState COLD = new SteadinessState(Vector3.ZERO, 86_400);
}
