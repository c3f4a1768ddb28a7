package org.plumbline.core.exercise.guide;

import java.util.Optional;
import org.plumbline.core.exercise.guide.GuideState.Checking;
import org.plumbline.core.exercise.guide.GuideState.Idle;
import org.plumbline.core.exercise.guide.GuideState.Phase.GettingReady;
import org.plumbline.core.exercise.guide.GuideState.Phase.Moving;
import org.plumbline.core.exercise.guide.GuideState.Running;
import org.plumbline.core.sample.SampleTime;

/// What the page shows of a guided exercise.
///
/// @param program    its title
/// @param showing    which page to show
/// @param task       what she does now, or first
/// @param number     which part that is, from 1
/// @param of         how many there are
/// @param ends       when this phase ends by the clock
/// @param repetition by the pace, from 1; 0 while she gets ready
/// @param counted    repetitions that clip or mat have counted
/// @param hint       about the last one; empty for none
public record GuideView(
        String program,
        Showing showing,
        Task task,
        int number,
        int of,
        SampleTime ends,
        int repetition,
        int counted,
        String hint) {

    /// Which page to show.
    public enum Showing {
        CHECK,
        GETTING_READY,
        MOVING
    }

    /// What there is to show; empty while nothing is done.
    static Optional<GuideView> of(GuideState state, GuideParams params) {
        return switch (state) {
            case Idle _ -> Optional.empty();
            case Checking(var program, var since) -> {
                var first = new Running(program, since, 0, new GettingReady(since), 0, since);
                yield Optional.of(of(first, Showing.CHECK, since.plus(params.answerWithin())));
            }
            case Running run ->
                Optional.of(
                        of(run, run.phase() instanceof Moving ? Showing.MOVING : Showing.GETTING_READY, run.ends()));
        };
    }

    private static GuideView of(Running run, Showing showing, SampleTime ends) {
        var moving = run.phase() instanceof Moving now ? now : new Moving(ends, 0, 0, "");
        return new GuideView(
                run.program().title(),
                showing,
                run.task(),
                run.number() + 1,
                run.program().tasks().size(),
                ends,
                (moving.beats() + 1) / 2,
                moving.counted(),
                moving.hint());
    }
}
