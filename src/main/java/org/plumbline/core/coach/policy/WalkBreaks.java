package org.plumbline.core.coach.policy;

import java.time.Duration;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.coach.Situation;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.coach.cue.Cues;
import org.plumbline.core.coach.params.WalkBreakParams;
import org.plumbline.core.coach.state.CoachState;
import org.plumbline.core.coach.state.Force;
import org.plumbline.core.coach.state.Settings;
import org.plumbline.core.coach.state.WalkPhase;
import org.plumbline.core.coach.state.WalkPhase.Cued;
import org.plumbline.core.coach.state.WalkPhase.Due;
import org.plumbline.core.coach.state.WalkPhase.Snoozed;
import org.plumbline.core.coach.state.WalkPhase.Up;
import org.plumbline.core.coach.state.WalkPhase.Watching;
import org.plumbline.core.coach.state.Withheld;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.sample.SampleTime;

/// Decides when a walk is due, and repeats the prompt until she gets up or says otherwise.
///
/// A prompt is dropped when she gets up first. Unknown time is never counted as sitting.
record WalkBreaks(WalkBreakParams params, Gate gate, BreakCheck breaks) {

    /// What follows at a moment, when the clock has been brought up to it.
    Step step(CoachState state, Situation here) {
        var absence = here.absence();
        if (absence.isPresent()) {
            return breaks.offSeat(state, absence.get(), here);
        }
        if (here.isSeated()) {
            return seated(state, here);
        }
        return state.clock().unknown().compareTo(params.forgetAfter()) >= 0 ? forget(state, here) : Step.to(state);
    }

    /// When a walk is due if she stays seated from now on.
    SampleTime dueAt(CoachState state, Situation here) {
        var clock = state.clock();
        var bySum = here.now().plus(interval(state.settings()).minus(clock.counted()));
        var bySettling = clock.satDown() == null ? here.now() : clock.satDown().plus(params.settleIn());
        return bySum.isBefore(bySettling) ? bySettling : bySum;
    }

    Duration interval(Settings settings) {
        return breaks.interval(settings);
    }

    /// Whether a prompt is out or would be, were it not held back.
    boolean isDue(CoachState state, Situation here) {
        return WalkPhase.cued(state.walk()) != null || !here.now().isBefore(dueAt(state, here));
    }

    private Step seated(CoachState state, Situation here) {
        return switch (state.walk()) {
            case Watching _, Due _ -> watch(state, here);
            case Snoozed snoozed when here.now().isBefore(snoozed.until()) -> Step.to(state);
            case Snoozed snoozed -> cue(state, here, snoozed.cued().firstCue(), 1);
            case Cued cued -> repeat(state, here, cued);
            case Up up -> breaks.backOnSeat(state, up, here);
        };
    }

    private Step watch(CoachState state, Situation here) {
        var now = here.now();
        if (state.bout().silent().contains(PromptKind.WALK_BREAK) || now.isBefore(dueAt(state, here))) {
            return Step.to(state.with(new Watching()));
        }
        var held = gate.reasonToHold(state, PromptKind.WALK_BREAK, here);
        if (held.isPresent()) {
            return gate.withhold(state.with(new Watching()), here, new Withheld(PromptKind.WALK_BREAK, held.get()));
        }
        var since = state.walk() instanceof Due due ? due.since() : now;
        return gate.isMoment(since, here) ? cue(state, here, now, 1) : Step.to(state.with(new Due(since)));
    }

    private Step repeat(CoachState state, Situation here, Cued cued) {
        if (!here.now().isAtLeast(params.repeatAfter(), cued.lastCue())) {
            return Step.to(state);
        }
        return cued.attempt() < params.attempts()
                ? cue(state, here, cued.firstCue(), cued.attempt() + 1)
                : missed(state, here, cued);
    }

    private static Step missed(CoachState state, Situation here, Cued cued) {
        var words = "%d cues went by; quiet until you next get up".formatted(cued.attempt());
        return silent(state.with(state.delivery().learning().missed(cued.force())))
                .tell(new Resolved(here.now(), cued.kind(), Outcome.MISSED, null, words));
    }

    private static Step silent(CoachState state) {
        return Step.to(state.with(new Watching()).with(state.bout().silenced(PromptKind.WALK_BREAK)));
    }

    private Step cue(CoachState state, Situation here, SampleTime firstCue, int attempt) {
        var kind = kind(state, attempt);
        var held = gate.reasonToHold(state, kind, here);
        if (held.isPresent()) {
            return gate.withhold(state, here, new Withheld(kind, held.get()));
        }
        var force = gate.force(state, attempt);
        var learning = state.delivery().learning();
        var cued =
                state.with(new Cued(kind, firstCue, here.now(), attempt, force)).with(learning.nextTurn());
        var words = CoachWords.due(kind, state.clock(), here);
        return gate.prompt(cued, new Prompted(here.now(), kind, attempt, words), pattern(kind, force, learning.turn()));
    }

    /// A walk; tilts instead where none is possible: she is busy, has put it off, or has not followed on a flare day.
    private PromptKind kind(CoachState state, int attempt) {
        var settings = state.settings();
        boolean noWalk =
                settings.isBusy() || state.bout().snoozes() > 0 || (settings.dayKind() == DayKind.FLARE && attempt > 1);
        return noWalk && gate.mayPromptTilts(settings) ? PromptKind.PELVIC_TILTS : PromptKind.WALK_BREAK;
    }

    private static CuePattern pattern(PromptKind kind, Force force, int turn) {
        if (kind == PromptKind.PELVIC_TILTS) {
            return force == Force.LIGHT ? Cues.SETTLE : Cues.TILT_UP;
        }
        return switch (force) {
            case LIGHT -> Cues.walk(1, turn);
            case SOFT -> Cues.walk(2, turn);
            case STRONG -> Cues.walk(3, turn);
        };
    }

    /// She puts the prompt off: only a prompt that is out, and not for ever.
    Step snooze(CoachState state, Situation here) {
        if (!(state.walk() instanceof Cued cued) || state.bout().snoozes() >= params.snoozes()) {
            return Step.to(state);
        }
        var snoozed = state.with(new Snoozed(cued, here.now().plus(params.snooze())))
                .with(state.bout().snoozed());
        return gate.answer(snoozed, here, Cues.SNOOZED)
                .tell(answered(here, cued, Outcome.SNOOZED, "put off by " + CoachWords.minutes(params.snooze())));
    }

    /// She says not this time.
    Step decline(CoachState state, Situation here) {
        var cued = state.walk() instanceof Up ? null : WalkPhase.cued(state.walk());
        return cued == null
                ? Step.to(state)
                : silent(state)
                        .tell(answered(here, cued, Outcome.DECLINED, "not this time; quiet until you next get up"));
    }

    /// She says that she is on her way, or that the tilts are done. A walk is believed when it is seen.
    Step done(CoachState state, Situation here) {
        return switch (state.walk()) {
            case Cued cued when cued.kind() == PromptKind.PELVIC_TILTS -> tilted(state, here, "done, as you said");
            case Cued cued -> Step.to(state.with(cued.answered(here.now())));
            case Watching _, Due _, Snoozed _, Up _ -> Step.to(state);
        };
    }

    /// She has done pelvic tilts: part of a walk break, whether they were asked for or not.
    Step tilted(CoachState state, Situation here, String words) {
        var credited = state.with(state.clock().credited(params.tiltsCredit(), interval(state.settings())));
        if (!(state.walk() instanceof Cued cued)) {
            return Step.to(credited);
        }
        var outcome = cued.kind() == PromptKind.PELVIC_TILTS ? Outcome.TAKEN : Outcome.PARTIAL;
        return Step.to(BreakCheck.learned(credited.with(new Watching()), cued))
                .tell(answered(here, cued, outcome, words));
    }

    /// Data have been missing so long that she may have had her walk: the count starts anew.
    private static Step forget(CoachState state, Situation here) {
        var anew = Step.to(state.with(state.clock().restarted()).with(new Watching()));
        var cued = WalkPhase.cued(state.walk());
        return cued == null
                ? anew
                : anew.tell(new Resolved(
                        here.now(), cued.kind(), Outcome.SUPPRESSED, null, "no data: the count starts anew"));
    }

    /// @param outcome with the time from the first cue to now as the response
    private static Resolved answered(Situation here, Cued cued, Outcome outcome, String reason) {
        return new Resolved(here.now(), cued.kind(), outcome, here.now().since(cued.firstCue()), reason);
    }
}
