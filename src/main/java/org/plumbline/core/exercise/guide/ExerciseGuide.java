package org.plumbline.core.exercise.guide;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.coach.cue.Cues;
import org.plumbline.core.exercise.ExerciseEvent;
import org.plumbline.core.exercise.ExerciseEvent.Asked;
import org.plumbline.core.exercise.ExerciseEvent.Ended;
import org.plumbline.core.exercise.ExerciseEvent.Refused;
import org.plumbline.core.exercise.ExerciseEvent.Started;
import org.plumbline.core.exercise.TiltRepetition;
import org.plumbline.core.exercise.guide.GuideState.Checking;
import org.plumbline.core.exercise.guide.GuideState.Idle;
import org.plumbline.core.exercise.guide.GuideState.Phase.GettingReady;
import org.plumbline.core.exercise.guide.GuideState.Phase.Moving;
import org.plumbline.core.exercise.guide.GuideState.Running;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.exercise.Routine;
import org.plumbline.core.sample.SampleTime;

/// Guides an exercise or a routine: part after part, paced by cues, until it is done or she stops it.
///
/// | from     | what                                       | to       | events and cues            |
/// |----------|--------------------------------------------|----------|----------------------------|
/// | Idle     | an exercise is asked for                   | Running  | Started, settle            |
/// | Idle     | a routine is asked for                     | Checking | Asked                      |
/// | Idle     | without consent, or what is not offered    | Idle     | Refused                    |
/// | Checking | no line applies                            | Running  | Started, settle            |
/// | Checking | a line applies, or there is no answer      | Idle     | Ended                      |
/// | Running  | time passes                                | Running  | settle, tilt-up, tilt-down |
/// | Running  | the last part is done                      | Idle     | Ended, thanks              |
/// | Running  | she stops it, or nobody looked for a while | Idle     | Ended                      |
///
/// Phases follow each other without drift: each begins when the one before was to end, not when that was noticed.
/// Pure: the state can be saved and restored in the middle.
public record ExerciseGuide(GuideParams params) {

    /// The next state, what became known, and the cue to play.
    public record Step(GuideState state, List<ExerciseEvent> events, Optional<CuePattern> cue) {}

    /// She asks for an exercise, which begins at once, or for a routine, before which she is asked how she is.
    public Step start(GuideState before, SampleTime now, Request request) {
        if (!(before instanceof Idle)) {
            return told(before, new Refused(now, request.name(), ExerciseWords.ANOTHER));
        }
        if (request.consent() != Consent.GIVEN) {
            return told(before, new Refused(now, request.name(), ExerciseWords.NO_CONSENT));
        }
        var routine = request.offer().plan().routine().get(request.name());
        return routine == null ? exercise(now, request) : routine(now, request, routine);
    }

    /// She answers the check before a routine.
    public Step answer(GuideState before, SampleTime now, boolean anyYes) {
        return switch (before) {
            case Checking check when anyYes -> told(new Idle(), notBegun(now, check, ExerciseWords.CHECK_YES));
            case Checking check -> begin(check.program(), now);
            case Idle _, Running _ -> told(before);
        };
    }

    /// Time passed.
    public Step step(GuideState before, SampleTime now) {
        return switch (before) {
            case Idle idle -> told(idle);
            case Checking check
            when now.isAtLeast(params.answerWithin(), check.since()) ->
                told(new Idle(), notBegun(now, check, ExerciseWords.NO_ANSWER));
            case Checking checking -> told(checking);
            case Running run
            when now.isMoreThan(params.gap(), run.seen()) ->
                told(
                        new Idle(),
                        new Ended(now, run.program().name(), false, ExerciseWords.interrupted(now.since(run.seen()))));
            case Running run -> on(run.seen(now), now, Optional.empty());
        };
    }

    /// Clip or mat saw a tilt.
    ///
    /// @param counted tilts so far in this part
    public Step tilt(GuideState before, TiltRepetition tilt, int counted) {
        if (!(before instanceof Running run
                && run.phase() instanceof Moving moving
                && run.task().counted())) {
            return told(before);
        }
        var next = run.with(new Moving(moving.since(), moving.beats(), counted, ExerciseWords.hint(tilt.tempo())));
        return counted >= run.task().assignment().repetitions()
                ? after(next.oneMoreDone(), tilt.end(), tilt.end())
                : told(next);
    }

    /// She leaves a part out; that is always fine.
    public Step skip(GuideState before, SampleTime now) {
        return before instanceof Running run ? after(run, now, now) : told(before);
    }

    /// She ends it.
    public Step stop(GuideState before, SampleTime now) {
        return switch (before) {
            case Idle idle -> told(idle);
            case Checking check -> told(new Idle(), notBegun(now, check, ExerciseWords.NOT_BEGUN));
            case Running run ->
                told(new Idle(), new Ended(now, run.program().name(), false, ExerciseWords.stopped(run, now)));
        };
    }

    /// What the page shows; empty while nothing is done.
    public Optional<GuideView> view(GuideState state) {
        return GuideView.of(state, params);
    }

    private Step routine(SampleTime now, Request request, Routine routine) {
        var program = Program.of(request.name(), routine, request.offer());
        return program.tasks().isEmpty()
                ? told(new Idle(), new Refused(now, request.name(), ExerciseWords.notOffered(routine.title())))
                : told(new Checking(program, now), new Asked(now, request.name()));
    }

    private Step exercise(SampleTime now, Request request) {
        var exercise = request.offer().plan().exercises().get(request.name());
        if (exercise == null) {
            return told(new Idle(), new Refused(now, request.name(), ExerciseWords.unknown(request.name())));
        }
        var limit = request.offer().rules().rules().tilts().length();
        return request.offer()
                .exercise(request.name())
                .map(offered -> begin(Program.of(offered, params.getReady()).endingAfter(limit), now))
                .orElseGet(() ->
                        told(new Idle(), new Refused(now, request.name(), ExerciseWords.notOffered(exercise.title()))));
    }

    private static Step begin(Program program, SampleTime now) {
        var run = new Running(program, now, 0, new GettingReady(now), 0, now);
        return new Step(run, List.of(new Started(now, program.name())), Optional.of(Cues.SETTLE));
    }

    /// Goes on to wherever she should be by now.
    ///
    /// @param cue of a phase that has begun on the way
    private static Step on(Running run, SampleTime now, Optional<CuePattern> cue) {
        var ends = run.ends();
        if (now.isBefore(ends)) {
            return paced(run, now, cue);
        }
        return switch (run.phase()) {
            case GettingReady _ -> on(run.with(new Moving(ends, 0, 0, "")), now, cue);
            case Moving _ -> after(run.oneMoreDone(), ends, now);
        };
    }

    /// The next part from `at` on, or the end.
    private static Step after(Running run, SampleTime at, SampleTime now) {
        return run.next(at)
                .map(next -> on(next, now, Optional.of(Cues.SETTLE)))
                .orElseGet(() -> new Step(
                        new Idle(),
                        List.of(new Ended(at, run.program().name(), run.isComplete(), ExerciseWords.done(run, at))),
                        Optional.of(Cues.THANKS)));
    }

    /// Plays the cue that is due by the pace; one that was slept through is left out.
    private static Step paced(Running run, SampleTime now, Optional<CuePattern> cue) {
        if (!(run.phase() instanceof Moving moving)) {
            return new Step(run, List.of(), cue);
        }
        int due = run.task().beats(now.since(moving.since()));
        if (due == moving.beats()) {
            return new Step(run, List.of(), cue);
        }
        var next = new Moving(moving.since(), due, moving.counted(), moving.hint());
        return new Step(run.with(next), List.of(), Optional.of(due % 2 == 1 ? Cues.TILT_UP : Cues.TILT_DOWN));
    }

    private static Ended notBegun(SampleTime now, Checking check, String reason) {
        return new Ended(now, check.program().name(), false, reason);
    }

    private static Step told(GuideState state, ExerciseEvent... events) {
        return new Step(state, List.of(events), Optional.empty());
    }
}
