package org.plumbline.core.seat.sitting;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.load.CentreOfPressure;

/// How she sits.
///
/// @param fromNeutral       centre of pressure from her own neutral; null until a neutral is known
/// @param lean              side on which her weight rests
/// @param leftShare         mean share of the load on her left over about a minute, 0 to 1; against the even sitting
///                          that she was asked for, if she was
/// @param unevenSince       since when her weight has rested more on one side, once that has lasted; else null
/// @param perching          weight on the front of the seat, off the back rest
/// @param shifts            weight shifts since she sat down
/// @param lastShift         when the last of them began; null before the first
/// @param fidgetMmPerSecond mean way of the centre of pressure over about the last minute
public record Sitting(
        @Nullable CentreOfPressure fromNeutral,
        Lean lean,
        double leftShare,
        @Nullable SampleTime unevenSince,
        boolean perching,
        int shifts,
        @Nullable SampleTime lastShift,
        double fidgetMmPerSecond) {

    /// Nobody sits.
    public static final Sitting NONE = new Sitting(null, Lean.NONE, 0.5, null, false, 0, null, 0);
}
