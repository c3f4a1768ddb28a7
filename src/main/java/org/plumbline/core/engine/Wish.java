package org.plumbline.core.engine;

import java.time.Duration;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Personal;

/// Something she asks for, by button, page or message; [Input.Asked] says when.
public sealed interface Wish {

    /// A calibration: she will sit upright, then bend forward once.
    record Calibrate() implements Wish {}

    /// Nobody and nothing is on the seat: what the mat reads now is its zero.
    record Tare() implements Wish {}

    /// On her way, or done: the button's short press.
    record Done() implements Wish {}

    /// Puts the prompt off.
    record Snooze() implements Wish {}

    /// Not this time: quiet until the next bout. Skipping is always fine.
    record Decline() implements Wish {}

    /// No prompts for a while.
    ///
    /// @param length more than nothing, a day at most: a pause ends by itself
    record Pause(Duration length) implements Wish {

        private static final Duration LONGEST = Duration.ofDays(1);

        public Pause {
            if (!length.isPositive() || length.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("length must be above 0, at most %s: %s".formatted(LONGEST, length));
            }
        }
    }

    /// Ends a pause early.
    record Resume() implements Wish {}

    /// In a meeting, or otherwise not to be disturbed: light only.
    ///
    /// @param on whether it begins or ends
    record Busy(boolean on) implements Wish {}

    /// Declares what kind of day it is, until midnight.
    record SetDayKind(DayKind kind) implements Wish {}

    /// Says how long she may sit before a walk is due, instead of what the plan says.
    ///
    /// @param interval 20 to 120 min
    record SetInterval(Duration interval) implements Wish {

        private static final Duration SHORTEST = Duration.ofMinutes(20);
        private static final Duration LONGEST = Duration.ofHours(2);

        public SetInterval {
            if (interval.compareTo(SHORTEST) < 0 || interval.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(
                        "interval must be %s to %s: %s".formatted(SHORTEST, LONGEST, interval));
            }
        }
    }

    /// Allows the buzzer, or leaves it to the LED alone.
    record SetBuzzer(boolean on) implements Wish {}

    /// Tells stage, flags and consent.
    record SetPersonal(Personal personal) implements Wish {}

    /// Answers the check before a routine.
    ///
    /// @param anyYes one line at least applies: exercise prompts stop until she turns them on again
    record AnswerCheck(boolean anyYes) implements Wish {}

    /// Begins an exercise or routine, guided by cues.
    ///
    /// @param exercise its name in the plan
    record StartExercise(String exercise) implements Wish {}

    /// Leaves out the part of a routine that is being guided; that is always fine.
    record SkipPart() implements Wish {}

    /// Ends it at once.
    record StopExercise() implements Wish {}

    /// "It hurts now": a mark in the diary, kept here and never published.
    record Mark() implements Wish {}

    /// Plays a cue, to hear and see it.
    ///
    /// @param cue its name
    record TestCue(String cue) implements Wish {}
}
