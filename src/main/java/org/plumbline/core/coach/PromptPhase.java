package org.plumbline.core.coach;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.bout.Absence;
import org.plumbline.core.sample.SampleTime;

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
