package org.plumbline.core.seat.sitting;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.seat.load.CentreOfPressure;

/// What [LeanTracker] remembers.
///
/// @param neutral   her own resting point; null before she ever sat
/// @param asymmetry her own resting asymmetry
/// @param seconds   how long they have been learned, s
public record LeanState(@Nullable CentreOfPressure neutral, double asymmetry, double seconds, Lean lean) {

    /// Nobody has sat yet.
    public static final LeanState START = new LeanState(null, 0, 0, Lean.NONE);
}
