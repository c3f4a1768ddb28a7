package org.plumbline.core.coach;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.bout.Absence;
import org.plumbline.core.sample.SampleTime;

/// What the coach remembers.
///
/// @param clock       sitting since the last walk break
/// @param phase       where the prompt stands
/// @param snoozes     snoozes of this prompt so far
/// @param pausedUntil end of the pause she asked for; null for none
/// @param cues        when cues were played within the last hour, oldest first
public record CoachState(
        SittingClock clock,
        PromptPhase phase,
        int snoozes,
        @Nullable SampleTime pausedUntil,
        List<SampleTime> cues) {

    public static final CoachState START =
            new CoachState(SittingClock.ZERO, new PromptPhase.Watching(), 0, null, List.of());

    public CoachState {
        cues = List.copyOf(cues);
    }

    CoachState with(PromptPhase next) {
        return new CoachState(clock, next, snoozes, pausedUntil, cues);
    }

    CoachState with(SittingClock next) {
        return new CoachState(next, phase, snoozes, pausedUntil, cues);
    }

    CoachState withSnoozes(int next) {
        return new CoachState(clock, phase, next, pausedUntil, cues);
    }

    CoachState withPause(@Nullable SampleTime until) {
        return new CoachState(clock, phase, snoozes, until, cues);
    }

    CoachState withCues(List<SampleTime> next) {
        return new CoachState(clock, phase, snoozes, pausedUntil, next);
    }

    /// Where the walk-break prompt stands.
    public sealed interface PromptPhase {

        /// No prompt is due.
        record Watching() implements PromptPhase {}

        /// A prompt is due and is held back for `reason`, which has been told.
        record Withheld(String reason) implements PromptPhase {}

        /// She has been cued and has not got up yet.
        record Cued(SampleTime firstCue, SampleTime lastCue, int attempt) implements PromptPhase {}

        /// She put the prompt off.
        record Snoozed(SampleTime firstCue, SampleTime until) implements PromptPhase {}

        /// Every cue went unanswered: silent until she gets up.
        record Silent() implements PromptPhase {}

        /// She is off the seat.
        ///
        /// @param firstCue of the prompt that came before; null if she got up unprompted
        /// @param absence  so far
        /// @param counted  whether it already counts as a walk break
        record Up(@Nullable SampleTime firstCue, Absence absence, boolean counted) implements PromptPhase {}
    }
}
