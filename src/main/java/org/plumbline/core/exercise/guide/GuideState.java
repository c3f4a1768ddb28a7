package org.plumbline.core.exercise.guide;

import java.util.Optional;
import org.plumbline.core.sample.SampleTime;

/// Where [ExerciseGuide] is.
public sealed interface GuideState {

    /// Whether clip or mat should count tilts now.
    default boolean counts() {
        return this instanceof Running run
                && run.phase() instanceof Phase.Moving
                && run.task().counted();
    }

    /// Nothing is done.
    record Idle() implements GuideState {}

    /// The check before a routine is shown and waits for its answer.
    record Checking(Program program, SampleTime since) implements GuideState {}

    /// A program is under way.
    ///
    /// @param started when the program began
    /// @param number  of the task, from 0
    /// @param phase   of that task
    /// @param done    tasks that were done to their end
    /// @param seen    when the guide looked last
    record Running(Program program, SampleTime started, int number, Phase phase, int done, SampleTime seen)
            implements GuideState {

        Task task() {
            return program.tasks().get(number);
        }

        /// When this phase ends by the clock.
        SampleTime ends() {
            return phase.since()
                    .plus(
                            switch (phase) {
                                case Phase.GettingReady _ -> task().getReady();
                                case Phase.Moving _ -> task().length();
                            });
        }

        boolean isComplete() {
            return done == program.tasks().size();
        }

        /// The next task from `at` on; empty after the last.
        Optional<Running> next(SampleTime at) {
            int next = number + 1;
            return next == program.tasks().size()
                    ? Optional.empty()
                    : Optional.of(new Running(program, started, next, new Phase.GettingReady(at), done, seen));
        }

        Running oneMoreDone() {
            return new Running(program, started, number, phase, done + 1, seen);
        }

        Running with(Phase next) {
            return new Running(program, started, number, next, done, seen);
        }

        Running seen(SampleTime now) {
            return new Running(program, started, number, phase, done, now);
        }
    }

    /// Where in a task she is.
    sealed interface Phase {

        /// When it began.
        SampleTime since();

        /// She gets into position.
        record GettingReady(SampleTime since) implements Phase {}

        /// She moves.
        ///
        /// @param beats   cues of the pace that were played
        /// @param counted repetitions that clip or mat have counted
        /// @param hint    about the last of them; empty for none
        record Moving(SampleTime since, int beats, int counted, String hint) implements Phase {}
    }
}
