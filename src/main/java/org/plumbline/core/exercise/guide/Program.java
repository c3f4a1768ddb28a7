package org.plumbline.core.exercise.guide;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.core.plan.Offer;
import org.plumbline.core.plan.exercise.Assignment;
import org.plumbline.core.plan.exercise.Routine;

/// What is done, part by part; kept as it was when it began, whatever the plan becomes.
///
/// @param name  by which the plan calls it
/// @param title what she calls it
public record Program(String name, String title, List<Task> tasks) {

    public Program {
        tasks = List.copyOf(tasks);
    }

    /// A routine, without what she is not offered.
    public static Program of(String name, Routine routine, Offer offer) {
        var tasks = offer.routine(routine).stream().flatMap(each -> sides(each, routine.changeOver()));
        return new Program(name, routine.title(), tasks.toList());
    }

    /// One exercise by itself.
    public static Program of(Assignment exercise, Duration getReady) {
        return new Program(
                exercise.name(),
                exercise.exercise().title(),
                sides(exercise, getReady).toList());
    }

    /// The same, but what is counted ends after `limit`.
    public Program endingAfter(Duration limit) {
        return new Program(
                name,
                title,
                tasks.stream()
                        .map(task -> task.counted() ? task.endingAfter(limit) : task)
                        .toList());
    }

    private static Stream<Task> sides(Assignment exercise, Duration getReady) {
        return exercise.exercise().eachSide()
                ? Stream.of(Task.of(exercise, Side.LEFT, getReady), Task.of(exercise, Side.RIGHT, getReady))
                : Stream.of(Task.of(exercise, Side.BOTH, getReady));
    }
}
