package org.plumbline.core.coach;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.bout.Absence;
import org.plumbline.core.coach.CoachState.PromptPhase.Cued;
import org.plumbline.core.coach.CoachState.PromptPhase.Silent;
import org.plumbline.core.coach.CoachState.PromptPhase.Snoozed;
import org.plumbline.core.coach.CoachState.PromptPhase.Up;
import org.plumbline.core.coach.CoachState.PromptPhase.Watching;
import org.plumbline.core.coach.CoachState.PromptPhase.Withheld;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.coach.cue.Cues;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.StanceEstimate;

/// Decides when a walk is due, how strongly to say so, and whether it was taken.
///
/// A prompt is dropped when she gets up first; a break counts when [WalkBreakParams#breakRule] says
/// so, and a shorter one is credited in part. Unknown time is never counted as sitting.
public record WalkBreakPolicy(WalkBreakParams params) {

    /// The next state, what was decided, and the cue to play, if any.
    public record Step(CoachState state, List<PromptEvent> events, Optional<CuePattern> cue) {}

    /// The state at a moment; called once a second and whenever the stance changes.
    public Step step(CoachState before, Situation situation) {
        var now = situation.now();
        var stance = situation.stance();
        var state = before.with(before.clock().upTo(now, stance.stance(), stance.since()));
        var absence = situation.absence();
        if (absence.isPresent()) {
            return offSeat(state, absence.get());
        }
        if (stance.stance().isSeated()) {
            return seated(state, situation);
        }
        return state.clock().unknown().compareTo(params.forgetAfter()) >= 0 ? forget(state, now) : stay(state);
    }

    /// What waits for an answer, and when the next cue comes if nothing changes.
    public Outlook outlook(CoachState state, Situation situation) {
        var next = next(state, situation);
        var open = state.phase() instanceof Cued cued ? new Outlook.Open(PromptKind.WALK_BREAK, cued.attempt()) : null;
        var snoozed = state.phase() instanceof Snoozed until ? until.until() : null;
        return new Outlook(next.at(), next.note(), open, state.pausedUntil(), snoozed, null, DayKind.ORDINARY);
    }

    private record Next(@Nullable SampleTime at, String note) {}

    private Next next(CoachState state, Situation situation) {
        var now = situation.now();
        if (!situation.stance().stance().isSeated()) {
            return new Next(null, "no reminder while you are off the seat");
        }
        return switch (state.phase()) {
            case Watching _, Up _ ->
                new Next(
                        dueAt(state.clock(), now),
                        "a walk after %s of sitting".formatted(CoachWords.minutes(params.interval())));
            case Snoozed snoozed -> new Next(snoozed.until(), "put off");
            case Cued cued
            when cued.attempt() < params.attempts() ->
                new Next(cued.lastCue().plus(params.repeatAfter()), "a walk is due; one more reminder then");
            case Cued _ -> new Next(null, "a walk is due");
            case Withheld withheld -> new Next(null, withheld.reason());
            case Silent _ -> new Next(null, "quiet until you next get up");
        };
    }

    /// She puts the prompt off: only a prompt that is out, and not for ever.
    public Step snooze(CoachState state, SampleTime now) {
        if (!(state.phase() instanceof Cued cued) || state.snoozes() >= params.snoozes()) {
            return stay(state);
        }
        var snoozed = state.with(new Snoozed(cued.firstCue(), now.plus(params.snooze())))
                .withSnoozes(state.snoozes() + 1);
        var event = resolved(
                now, Outcome.SNOOZED, now.since(cued.firstCue()), "put off by " + CoachWords.minutes(params.snooze()));
        return new Step(snoozed, List.of(event), Optional.of(Cues.SNOOZED));
    }

    /// She wants no prompts until a moment.
    public Step pause(CoachState state, SampleTime until) {
        return stay(state.withPause(until));
    }

    /// She wants prompts again.
    public Step resume(CoachState state) {
        return stay(state.withPause(null));
    }

    private Step offSeat(CoachState state, Absence absence) {
        var firstCue = firstCue(state.phase());
        boolean countedBefore = state.phase() instanceof Up up && up.counted();
        var up = state.with(new Up(firstCue, absence, counts(absence)));
        return counts(absence) && !countedBefore ? breakCounted(up, absence, firstCue) : stay(up);
    }

    private boolean counts(Absence absence) {
        return params.breakRule().counts(absence.length(), absence.walked(), absence.unseen());
    }

    /// A walk break needs sitting before it; the way to the desk in the morning is none.
    private static Step breakCounted(CoachState up, Absence absence, @Nullable SampleTime firstCue) {
        var rested = up.with(up.clock().restarted()).withSnoozes(0);
        if (up.clock().sat().isZero()) {
            return stay(rested);
        }
        var outcome = firstCue == null ? Outcome.NATURAL : Outcome.TAKEN;
        var response = firstCue == null ? null : absence.start().since(firstCue);
        var event = resolved(absence.until(), outcome, response, CoachWords.walkBreak(absence));
        return new Step(rested, List.of(event), firstCue == null ? Optional.empty() : Optional.of(Cues.THANKS));
    }

    private Step backOnSeat(CoachState state, Up up, StanceEstimate seated) {
        var absence = up.absence().upTo(seated.since(), seated.stance());
        var back = up.counted() || counts(absence) ? offSeat(state, absence) : partialBreak(state, up, absence);
        return new Step(back.state().with(new Watching()), back.events(), back.cue());
    }

    private Step partialBreak(CoachState state, Up up, Absence absence) {
        double credit = params.breakRule().credit(absence.length(), absence.walked(), absence.unseen());
        var credited = state.with(state.clock().credited(credit));
        if (up.firstCue() == null) {
            return stay(credited);
        }
        var response = absence.start().since(up.firstCue());
        var words = CoachWords.partialBreak(absence, credit);
        return new Step(
                credited, List.of(resolved(absence.until(), Outcome.PARTIAL, response, words)), Optional.empty());
    }

    private Step seated(CoachState state, Situation situation) {
        return switch (state.phase()) {
            case Watching _, Withheld _ -> watch(state, situation);
            case Snoozed snoozed when situation.now().isBefore(snoozed.until()) -> stay(state);
            case Snoozed snoozed -> cue(state, situation, new Cued(snoozed.firstCue(), situation.now(), 1));
            case Cued cued -> repeat(state, situation, cued);
            case Silent _ -> stay(state);
            case Up up -> backOnSeat(state, up, situation.stance());
        };
    }

    private Step watch(CoachState state, Situation situation) {
        var now = situation.now();
        boolean due = !now.isBefore(dueAt(state.clock(), now));
        return due ? cue(state, situation, new Cued(now, now, 1)) : stay(state.with(new Watching()));
    }

    /// When a walk is due if she stays seated from `now` on.
    private SampleTime dueAt(SittingClock clock, SampleTime now) {
        var bySum = now.plus(params.interval().minus(clock.sat()));
        var bySettling = clock.seated() == null ? now : clock.seated().plus(params.settleIn());
        return bySum.isBefore(bySettling) ? bySettling : bySum;
    }

    private Step repeat(CoachState state, Situation situation, Cued cued) {
        var now = situation.now();
        if (!now.isAtLeast(params.repeatAfter(), cued.lastCue())) {
            return stay(state);
        }
        if (cued.attempt() >= params.attempts()) {
            var missed = resolved(
                    now,
                    Outcome.MISSED,
                    null,
                    "%d cues went by; quiet until you next get up".formatted(cued.attempt()));
            return new Step(state.with(new Silent()).withSnoozes(0), List.of(missed), Optional.empty());
        }
        return cue(state, situation, new Cued(cued.firstCue(), now, cued.attempt() + 1));
    }

    /// Plays a cue, or withholds it and says why, once.
    private Step cue(CoachState state, Situation situation, Cued next) {
        var now = situation.now();
        var recent = within(state.cues(), now);
        var withheld = reasonToWithhold(state.withCues(recent), situation);
        if (withheld.isPresent()) {
            return withhold(state.withCues(recent), now, withheld.get());
        }
        var cues = new ArrayList<>(recent);
        cues.add(now);
        var prompted =
                new Prompted(now, PromptKind.WALK_BREAK, next.attempt(), CoachWords.satSince(state.clock(), situation));
        return new Step(state.with(next).withCues(cues), List.of(prompted), Optional.of(Cues.walk(next.attempt())));
    }

    private Optional<String> reasonToWithhold(CoachState state, Situation situation) {
        var pausedUntil = state.pausedUntil();
        if (pausedUntil != null && situation.now().isBefore(pausedUntil)) {
            return Optional.of("paused until " + situation.clock(pausedUntil));
        }
        if (params.isQuiet(situation.clock(situation.now()))) {
            return Optional.of("quiet hours until " + params.quietTo());
        }
        return state.cues().size() >= params.cuesPerHour()
                ? Optional.of(
                        "%d cues within the hour already".formatted(state.cues().size()))
                : Optional.empty();
    }

    private static Step withhold(CoachState state, SampleTime now, String reason) {
        if (state.phase().equals(new Withheld(reason))) {
            return stay(state);
        }
        return new Step(
                state.with(new Withheld(reason)),
                List.of(resolved(now, Outcome.SUPPRESSED, null, reason)),
                Optional.empty());
    }

    /// Data have been missing so long that she may have had her walk: the count starts anew.
    private static Step forget(CoachState state, SampleTime now) {
        var anew = state.with(state.clock().restarted()).with(new Watching()).withSnoozes(0);
        if (firstCue(state.phase()) == null) {
            return stay(anew);
        }
        return new Step(
                anew,
                List.of(resolved(now, Outcome.SUPPRESSED, null, "no data: the count starts anew")),
                Optional.empty());
    }

    private static @Nullable SampleTime firstCue(CoachState.PromptPhase phase) {
        return switch (phase) {
            case Cued cued -> cued.firstCue();
            case Snoozed snoozed -> snoozed.firstCue();
            case Up up -> up.firstCue();
            case Watching _, Withheld _, Silent _ -> null;
        };
    }

    private static List<SampleTime> within(List<SampleTime> cues, SampleTime now) {
        return cues.stream()
                .filter(cue -> !now.isAtLeast(Duration.ofHours(1), cue))
                .toList();
    }

    private static Resolved resolved(SampleTime at, Outcome outcome, @Nullable Duration response, String reason) {
        return new Resolved(at, PromptKind.WALK_BREAK, outcome, response, reason);
    }

    private static Step stay(CoachState state) {
        return new Step(state, List.of(), Optional.empty());
    }
}
