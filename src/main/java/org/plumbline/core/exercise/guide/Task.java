package org.plumbline.core.exercise.guide;

import java.time.Duration;
import org.plumbline.core.plan.exercise.Assignment;

/// One part of a program: an exercise on one side, or on both.
///
/// @param getReady time before it
/// @param length   it ends then, if not before
public record Task(Assignment assignment, Side side, Duration getReady, Duration length) {

    /// As long as its repetitions take.
    static Task of(Assignment assignment, Side side, Duration getReady) {
        return new Task(
                assignment, side, getReady, assignment.exercise().repetition().multipliedBy(assignment.repetitions()));
    }

    Task endingAfter(Duration limit) {
        return new Task(assignment, side, getReady, limit);
    }

    /// Whether clip or mat count its repetitions.
    boolean counted() {
        return assignment.exercise().counted();
    }

    /// How many cues of its pace are due so far: out, back, out, and so on; one if it is held.
    ///
    /// @param moving time since it began
    int beats(Duration moving) {
        var exercise = assignment.exercise();
        if (exercise.isHeld()) {
            return 1;
        }
        long period = exercise.repetition().toNanos();
        long whole = moving.toNanos() / period;
        boolean turned = moving.toNanos() % period
                >= exercise.out().plus(exercise.hold()).toNanos();
        return Math.toIntExact(2 * whole + (turned ? 2 : 1));
    }
}
