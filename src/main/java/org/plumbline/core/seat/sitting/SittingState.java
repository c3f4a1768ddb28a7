package org.plumbline.core.seat.sitting;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// What [SittingTracker] remembers.
///
/// @param neutral        her own resting point; null before she ever sat
/// @param neutralSeconds how long it has been learned, s
/// @param perchTurned    since when the centre of pressure contradicts `perching`; null while it agrees
/// @param anchor         where the weight rested last; null before the first frame of a sitting
/// @param shiftBegan     since when it is away from the anchor; null while it is near
public record SittingState(
        @Nullable CentreOfPressure neutral,
        double neutralSeconds,
        Lean lean,
        boolean perching,
        @Nullable SampleTime perchTurned,
        @Nullable CentreOfPressure anchor,
        @Nullable SampleTime shiftBegan,
        int shifts,
        @Nullable SampleTime lastShift) {

    /// Nobody has sat yet.
    public static final SittingState START = new SittingState(null, 0, Lean.NONE, false, null, null, null, 0, null);
}
