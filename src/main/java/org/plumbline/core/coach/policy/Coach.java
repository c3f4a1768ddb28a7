package org.plumbline.core.coach.policy;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.bout.BoutState;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.Outlook;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.coach.Situation;
import org.plumbline.core.coach.cue.Cues;
import org.plumbline.core.coach.params.CoachParams;
import org.plumbline.core.coach.state.CoachState;
import org.plumbline.core.coach.state.Settings;
import org.plumbline.core.coach.state.WalkPhase.Cued;
import org.plumbline.core.coach.state.WalkPhase.Due;
import org.plumbline.core.coach.state.WalkPhase.Snoozed;
import org.plumbline.core.coach.state.WalkPhase.Up;
import org.plumbline.core.coach.state.WalkPhase.Watching;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.sample.SampleTime;

/// Decides what to prompt, when and how strongly, and keeps what came of it; every decision has its reason.
///
/// Walk breaks come first, nudges about posture and standing only where no walk is due, and one gate gives or
/// withholds the cues of both.
public final class Coach {

    private final CoachParams params;
    private final Gate gate;
    private final WalkBreaks walks;
    private final Needs needs;
    private final Nudges nudges;

    public Coach(CoachParams params) {
        this.params = params;
        gate = new Gate(params.gate(), params.tilts());
        walks = new WalkBreaks(
                params.walks(), gate, new BreakCheck(params.walks().breakRule(), params.intervals(), gate));
        needs = new Needs(params.nudges());
        nudges = new Nudges(needs, params.nudges().answerWithin(), gate);
    }

    /// The state at a moment; called once a second and whenever the stance changes.
    public Step step(CoachState before, Situation here) {
        return walks.step(upTo(before, here), here).then(state -> nudges.step(state, here));
    }

    /// The clock, what has ended by itself, and what belongs to this day and this bout alone.
    private CoachState upTo(CoachState state, Situation here) {
        var stance = here.stance();
        var current = state.with(state.clock().upTo(here.now(), stance.stance(), stance.since()))
                .with(settings(state.settings(), here))
                .with(state.delivery().learning().on(here.date(here.now())));
        var bout = here.bout() instanceof BoutState.Sitting sitting
                ? current.bout().of(sitting.start())
                : current.bout();
        return current.with(bout.forgetting(kind -> !isDue(current, kind, here)));
    }

    /// A day kind ends at midnight, on her clock as it is right now: it may have been wrong when she declared it.
    private static Settings settings(Settings before, Situation here) {
        var settings = before.at(here.now());
        var declared = settings.declared();
        return declared == null || here.date(declared).equals(here.date(here.now()))
                ? settings
                : settings.with(DayKind.ORDINARY, null);
    }

    private boolean isDue(CoachState state, PromptKind kind, Situation here) {
        return kind.isNudge() ? needs.isDue(kind, here) : walks.isDue(state, here);
    }

    /// She puts the prompt off.
    public Step snooze(CoachState state, Situation here) {
        var nudge = state.nudge();
        if (nudge == null || nudge.cue() == null) {
            return walks.snooze(state, here);
        }
        var until = here.now().plus(params.walks().snooze());
        return nudges.end(state.with(state.delivery().withPeace(until)), here, Outcome.SNOOZED);
    }

    /// She says not this time.
    public Step decline(CoachState state, Situation here) {
        return walks.decline(state, here).then(now -> nudges.end(now, here, Outcome.DECLINED));
    }

    /// She says that she is on her way, or that it is done.
    public Step done(CoachState state, Situation here) {
        return walks.done(state, here).then(now -> nudges.end(now, here, Outcome.TAKEN));
    }

    /// She has done pelvic tilts.
    public Step tilted(CoachState state, Situation here) {
        return walks.tilted(state, here, "pelvic tilts done");
    }

    /// Whether a cue that she asked for herself, such as the pace of an exercise, may sound.
    public boolean maySound(CoachState state, Situation here) {
        return gate.maySound(state, here);
    }

    /// She wants no prompts for a while.
    public Step pause(CoachState state, Situation here, Duration length) {
        var until = here.now().plus(length);
        return gate.answer(state.with(state.settings().withPause(until)), here, Cues.PAUSED);
    }

    /// She wants light only, or no longer.
    public CoachState busy(CoachState state, Situation here, boolean on) {
        return state.with(
                state.settings().withBusy(on ? here.now().plus(params.gate().busyAtMost()) : null));
    }

    /// What waits for an answer, and when the next cue comes if nothing changes.
    public Outlook outlook(CoachState state, Situation here) {
        var settings = state.settings();
        var snoozed = state.walk() instanceof Snoozed put && here.now().isBefore(put.until()) ? put.until() : null;
        var next = next(state, here);
        return new Outlook(
                next.at(),
                next.note(),
                open(state),
                settings.pausedUntil(),
                snoozed,
                settings.busyUntil(),
                settings.dayKind());
    }

    private static Outlook.@Nullable Open open(CoachState state) {
        var nudge = state.nudge();
        if (state.walk() instanceof Cued cued) {
            return new Outlook.Open(cued.kind(), cued.attempt());
        }
        return nudge == null || nudge.cue() == null ? null : new Outlook.Open(nudge.kind(), 1);
    }

    private record Next(@Nullable SampleTime at, String note) {}

    private Next next(CoachState state, Situation here) {
        var withheld = withheld(state);
        if (!here.isSeated()) {
            return new Next(null, "no reminder while you are off the seat");
        }
        if (state.bout().silent().contains(PromptKind.WALK_BREAK)) {
            return new Next(null, "quiet until you next get up");
        }
        return switch (state.walk()) {
            case Snoozed snoozed when here.now().isBefore(snoozed.until()) -> new Next(snoozed.until(), "put off");
            case Watching _, Snoozed _, Cued _ when withheld.isPresent() -> new Next(null, withheld.get());
            case Watching _, Up _, Snoozed _ -> new Next(walks.dueAt(state, here), sitting(state));
            case Due due -> new Next(due.since().plus(params.gate().movementWait()), "a walk is due");
            case Cued cued
            when cued.attempt() < params.walks().attempts() ->
                new Next(cued.lastCue().plus(params.walks().repeatAfter()), "a walk is due; one more reminder then");
            case Cued _ -> new Next(null, "a walk is due");
        };
    }

    private String sitting(CoachState state) {
        return "a walk after " + CoachWords.minutes(walks.interval(state.settings())) + " of sitting";
    }

    private static Optional<String> withheld(CoachState state) {
        for (var prompt : state.bout().withheld().reversed()) {
            if (!prompt.kind().isNudge()) {
                return Optional.of(prompt.reason());
            }
        }
        return Optional.empty();
    }
}
