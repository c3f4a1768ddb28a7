package org.plumbline.core.coach.state;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.bout.Absence;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.sample.SampleTime;

/// Where the prompt for a walk break stands.
public sealed interface WalkPhase {

    /// No walk is due, or it may not be said now.
    record Watching() implements WalkPhase {}

    /// A walk is due since `since`, and waits a little for a movement of hers.
    record Due(SampleTime since) implements WalkPhase {}

    /// She has been cued and has not got up yet.
    ///
    /// @param kind     what was asked for: a walk, or tilts instead
    /// @param firstCue of this prompt, also over a snooze
    /// @param attempt  cues since it began or was put off last
    record Cued(PromptKind kind, SampleTime firstCue, SampleTime lastCue, int attempt, Force force)
            implements WalkPhase {

        /// The same, with the wait for the next cue begun anew.
        public Cued answered(SampleTime at) {
            return new Cued(kind, firstCue, at, attempt, force);
        }
    }

    /// She put the prompt off.
    record Snoozed(Cued cued, SampleTime until) implements WalkPhase {}

    /// She is off the seat.
    ///
    /// @param cued    the prompt that came before; null if she got up unprompted
    /// @param absence so far
    /// @param counted whether it already counts as a walk break
    record Up(@Nullable Cued cued, Absence absence, boolean counted) implements WalkPhase {}

    /// The prompt that has not been answered by a break yet; null where there is none.
    static @Nullable Cued cued(WalkPhase phase) {
        return switch (phase) {
            case Cued cued -> cued;
            case Snoozed snoozed -> snoozed.cued();
            case Up up -> up.cued();
            case Watching _, Due _ -> null;
        };
    }
}
