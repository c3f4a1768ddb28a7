package org.plumbline.core.seat.sitting;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.load.CentreOfPressure;

/// What [MovementTracker] remembers.
///
/// @param second    the second being filled; null before the first frame
/// @param before    the complete second before it; null when there is none
/// @param lastMoved end of the last second with a movement, or of the last gap
/// @param runBegan  start of the run of movements that `lastMoved` belongs to
/// @param run       seconds with movement in that run
/// @param fidget    mean way of the centre of pressure, mm/s
public record MovementState(
        @Nullable Second second,
        @Nullable Mean before,
        @Nullable SampleTime lastMoved,
        @Nullable SampleTime runBegan,
        int run,
        double fidget) {

    public static final MovementState START = new MovementState(null, null, null, null, 0, 0);

    /// A second being filled: sums over its frames.
    public record Second(SampleTime start, int frames, double level, double xMm, double yMm) {}

    /// Means over a complete second.
    public record Mean(double level, CentreOfPressure centre) {}
}
