package org.plumbline.core.coach.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the coach has learned of how she answers; simple, so that it can be told.
///
/// Each prompt that she follows after light alone counts one down; each that took a sound, or that no sound reached
/// her with, one up; within -3 to 3. At 3, prompts begin with a soft sound; at 0, with light again.
///
/// @param balance    of the answers
/// @param withSound  whether prompts begin with a soft sound
/// @param daysBefore days on which the coach ran, before the last one
/// @param lastDay    the last day on which it ran; null before the first
/// @param turn       prompts so far, so that the forms of a cue take turns
public record Learning(
        int balance,
        boolean withSound,
        int daysBefore,
        @Nullable LocalDate lastDay,
        int turn) {

    public static final Learning START = new Learning(0, false, 0, null, 0);

    private static final int MOST = 3;

    /// After an answer.
    ///
    /// @param needed the strongest cue it took
    public Learning answered(Force needed) {
        int next = Math.clamp(balance + (needed == Force.LIGHT ? -1 : 1), -MOST, MOST);
        boolean sound = next == MOST || (withSound && next > 0);
        return new Learning(next, sound, daysBefore, lastDay, turn);
    }

    /// After a prompt that was not answered.
    public Learning missed(Force strongest) {
        return strongest == Force.LIGHT ? this : answered(strongest);
    }

    /// On a day; a clock that jumps to another day counts one, however far it jumps.
    public Learning on(LocalDate day) {
        if (day.equals(lastDay)) {
            return this;
        }
        return new Learning(balance, withSound, lastDay == null ? 0 : daysBefore + 1, day, turn);
    }

    public Learning nextTurn() {
        return new Learning(balance, withSound, daysBefore, lastDay, turn + 1);
    }

    /// Whether she is still getting to know it: the first so many days.
    public boolean isWithinFirst(int days) {
        return daysBefore < days;
    }
}
