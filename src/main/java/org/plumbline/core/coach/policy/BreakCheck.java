package org.plumbline.core.coach.policy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.bout.Absence;
import org.plumbline.core.bout.BreakRule;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.coach.Situation;
import org.plumbline.core.coach.cue.Cues;
import org.plumbline.core.coach.state.CoachState;
import org.plumbline.core.coach.state.Settings;
import org.plumbline.core.coach.state.WalkPhase;
import org.plumbline.core.coach.state.WalkPhase.Cued;
import org.plumbline.core.coach.state.WalkPhase.Up;
import org.plumbline.core.coach.state.WalkPhase.Watching;
import org.plumbline.core.plan.Intervals;

/// Checks what time off the seat was worth: a walk break, taken or natural, or part of one.
///
/// A break counts when the [BreakRule] says so, and from the moment the seat emptied; a shorter one is credited in
/// part, told and not scolded.
record BreakCheck(BreakRule rule, Intervals intervals, Gate gate) {

    /// Sitting after which a walk is due.
    Duration interval(Settings settings) {
        return intervals.of(settings.personal().stage(), settings.dayKind(), settings.interval());
    }

    /// She is off the seat.
    Step offSeat(CoachState state, Absence absence, Situation here) {
        boolean counted = state.walk() instanceof Up up && up.counted();
        if (!counted && counts(absence)) {
            return breakCounted(state, absence, here);
        }
        return Step.to(state.with(new Up(WalkPhase.cued(state.walk()), absence, counted)));
    }

    private boolean counts(Absence absence) {
        return rule.counts(absence.length(), absence.walked(), absence.unseen());
    }

    /// A walk break needs sitting before it; the way to the desk in the morning is none.
    private Step breakCounted(CoachState state, Absence absence, Situation here) {
        var cued = WalkPhase.cued(state.walk());
        var rested = state.with(new Up(null, absence, true)).with(state.clock().restarted());
        if (state.clock().sat().isZero()) {
            return Step.to(rested);
        }
        var words = CoachWords.walkBreak(absence);
        var taken = cued == null
                ? new Resolved(here.now(), PromptKind.WALK_BREAK, Outcome.NATURAL, null, words)
                : new Resolved(here.now(), cued.kind(), Outcome.TAKEN, response(cued, absence), words);
        return gate.answer(learned(rested, cued), here, Cues.THANKS).tell(taken);
    }

    static CoachState learned(CoachState state, @Nullable Cued cued) {
        return cued == null ? state : state.with(state.delivery().learning().answered(cued.force()));
    }

    /// She sits down again.
    Step backOnSeat(CoachState state, Up up, Situation here) {
        if (up.counted()) {
            return Step.to(inPeace(state, here));
        }
        var absence = up.absence().upTo(here.stance().since(), here.stance().stance());
        return counts(absence)
                ? breakCounted(state, absence, here).then(rested -> Step.to(inPeace(rested, here)))
                : partialBreak(state, up.cued(), absence, here);
    }

    private CoachState inPeace(CoachState state, Situation here) {
        var until = here.now().plus(gate.params().peace());
        return state.with(state.delivery().withPeace(until)).with(new Watching());
    }

    private Step partialBreak(CoachState state, @Nullable Cued cued, Absence absence, Situation here) {
        double credit = rule.credit(absence.length(), absence.walked(), absence.unseen());
        var credited = Step.to(state.with(state.clock().credited(credit, interval(state.settings())))
                .with(new Watching()));
        if (cued == null) {
            return credited;
        }
        var words = CoachWords.partialBreak(absence, credit);
        return credited.tell(new Resolved(here.now(), cued.kind(), Outcome.PARTIAL, response(cued, absence), words));
    }

    /// From the first cue to getting up.
    private static Duration response(Cued cued, Absence absence) {
        return absence.start().since(cued.firstCue());
    }
}
