package org.plumbline.core.coach.policy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.coach.Situation;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.coach.cue.Cues;
import org.plumbline.core.coach.state.CoachState;
import org.plumbline.core.coach.state.Nudge;
import org.plumbline.core.coach.state.WalkPhase;
import org.plumbline.core.coach.state.Withheld;
import org.plumbline.core.sample.SampleTime;

/// Nudges about posture and long standing: one light, once, and never while a walk is due.
///
/// Nobody is nudged about how she sits unless she is seen to sit. A nudge that is followed may come again when it is
/// due again; one that is not followed is silent until she next gets up.
record Nudges(Needs needs, Duration answerWithin, Gate gate) {

    /// In order of their weight; of several that are due, the first that may is given.
    private static final List<PromptKind> KINDS =
            List.of(PromptKind.LONG_STANDING, PromptKind.SLUMP, PromptKind.UNEVEN_LOAD, PromptKind.POSTURAL_SHIFT);

    /// What follows at a moment.
    Step step(CoachState state, Situation here) {
        var nudge = state.nudge();
        var cue = nudge == null ? null : nudge.cue();
        return nudge == null || cue == null ? watch(state, here) : await(state, here, nudge.kind(), cue);
    }

    private Step watch(CoachState state, Situation here) {
        var step = Step.to(state);
        for (var kind : KINDS) {
            if (needs.isDue(kind, here) && !state.bout().silent().contains(kind)) {
                var held = reasonToHold(state, kind, here);
                if (held.isEmpty()) {
                    return step.then(now -> give(now, here, kind));
                }
                step = step.then(now -> gate.withhold(now, here, new Withheld(kind, held.get())));
            }
        }
        return step.then(now -> Step.to(now.withNudge(null)));
    }

    private Optional<String> reasonToHold(CoachState state, PromptKind kind, Situation here) {
        return switch (state.walk()) {
            case WalkPhase.Watching _, WalkPhase.Up _ -> gate.reasonToHold(state, kind, here);
            case WalkPhase.Due _, WalkPhase.Cued _ -> Optional.of("a walk is due");
            case WalkPhase.Snoozed snoozed -> Optional.of("put off until " + here.clock(snoozed.until()));
        };
    }

    /// Waits a little for a movement of hers, then gives the light.
    private Step give(CoachState state, Situation here, PromptKind kind) {
        var before = state.nudge();
        var due = before != null && before.kind() == kind ? before.due() : here.now();
        boolean standing = kind == PromptKind.LONG_STANDING;
        if (!standing && !gate.isMoment(due, here)) {
            return Step.to(state.withNudge(new Nudge(kind, due, null)));
        }
        var given = state.withNudge(new Nudge(kind, due, here.now()));
        return gate.prompt(given, new Prompted(here.now(), kind, 1, needs.reason(kind, here)), pattern(kind));
    }

    private static CuePattern pattern(PromptKind kind) {
        return switch (kind) {
            case SLUMP -> Cues.SIT_TALL;
            case UNEVEN_LOAD, POSTURAL_SHIFT -> Cues.SHIFT;
            case LONG_STANDING, WALK_BREAK, PELVIC_TILTS -> Cues.WALK_LIGHT;
        };
    }

    private Step await(CoachState state, Situation here, PromptKind kind, SampleTime cue) {
        var over = state.withNudge(null);
        boolean late = here.now().isAtLeast(answerWithin, cue);
        if (state.walk() instanceof WalkPhase.Cued) {
            return Step.to(over).tell(ended(here, kind, Outcome.SUPPRESSED, "a walk reminder took its place"));
        }
        if (!needs.isSeen(kind, here)) {
            return late ? Step.to(over).tell(ended(here, kind, Outcome.SUPPRESSED, "no longer seen")) : Step.to(state);
        }
        if (!needs.isDue(kind, here)) {
            return followed(over, here, kind, cue);
        }
        return late
                ? Step.to(over.with(state.bout().silenced(kind)))
                        .tell(ended(here, kind, Outcome.MISSED, "quiet about it until you next get up"))
                : Step.to(state);
    }

    /// She straightened up, shifted or walked: thanks for the slump alone, since each cue counts against the hour.
    private Step followed(CoachState state, Situation here, PromptKind kind, SampleTime cue) {
        var taken = new Resolved(here.now(), kind, Outcome.TAKEN, here.now().since(cue), "followed");
        var thanked =
                kind == PromptKind.SLUMP && here.isSeated() ? gate.answer(state, here, Cues.THANKS) : Step.to(state);
        return thanked.tell(taken);
    }

    /// She puts nudges off, declines this one, or says that it is done.
    Step end(CoachState state, Situation here, Outcome outcome) {
        var nudge = state.nudge();
        if (nudge == null || nudge.cue() == null) {
            return Step.to(state);
        }
        var quiet = outcome == Outcome.DECLINED ? state.with(state.bout().silenced(nudge.kind())) : state;
        var response = here.now().since(nudge.cue());
        return Step.to(quiet.withNudge(null))
                .tell(new Resolved(here.now(), nudge.kind(), outcome, response, "as you said"));
    }

    private static Resolved ended(Situation here, PromptKind kind, Outcome outcome, String reason) {
        return new Resolved(here.now(), kind, outcome, null, reason);
    }
}
