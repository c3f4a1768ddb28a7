package org.plumbline.core.stance;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// What [TrunkStanceEstimator] remembers from one reading to the next.
///
/// @param position    seated or up; null while unknown
/// @param lastWalked  last time she was walking; null where she has not walked
/// @param lastStirred last time the trunk moved as a still sitter's does not; null where it has not
/// @param estimate    what it last answered; null before the first reading
public record TrunkStanceState(
        @Nullable TrunkPosition position,
        @Nullable SampleTime lastWalked,
        @Nullable SampleTime lastStirred,
        @Nullable StanceEstimate estimate) {

    public static final TrunkStanceState COLD = new TrunkStanceState(null, null, null, null);
}
