package org.plumbline.core.gait;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;

/// What [WearDetector] remembers from one sample to the next.
///
/// @param anchor     up when the clip last turned; null before the first sample
/// @param anchoredAt when that was; null before the first sample
/// @param walkingUp  up as she walks; null until she has walked
/// @param leaningAt  since when she leans as one lying does; null while she does not
public record WearState(
        @Nullable Vector3 anchor,
        @Nullable SampleTime anchoredAt,
        @Nullable Vector3 walkingUp,
        @Nullable SampleTime leaningAt) {

    public static final WearState COLD = new WearState(null, null, null, null);

    /// What is still true behind a gap: how she walks.
    WearState afterGap() {
        return new WearState(null, null, walkingUp, null);
    }
}
