package org.plumbline.core.seat.sitting;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.load.CentreOfPressure;

/// What [SittingTracker] remembers.
///
/// @param perchedAt   since when she perches; null while she does not
/// @param perchTurned since when the load says otherwise; null while it agrees
/// @param anchor      where the weight rested last; null before the first frame of a sitting
/// @param shiftBegan  since when it is away from the anchor; null while it is near
public record SittingState(
        LeanState lean,
        BalanceState balance,
        @Nullable SampleTime perchedAt,
        @Nullable SampleTime perchTurned,
        @Nullable CentreOfPressure anchor,
        @Nullable SampleTime shiftBegan,
        int shifts,
        @Nullable SampleTime lastShift) {

    /// Nobody has sat yet.
    public static final SittingState START =
            new SittingState(LeanState.START, BalanceState.START, null, null, null, null, 0, null);
}
