package org.plumbline.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.plan.exercise.Assignment;
import org.plumbline.core.plan.exercise.Exercise;
import org.plumbline.core.plan.exercise.Routine;

/// What she is offered today: an exercise that her stage or a flag excludes never appears, at most what replaces it.
///
/// @param plan  where exercises and routines come from
/// @param rules the ones in force
public record Offer(Plan plan, DayRules rules) {

    /// An exercise, or what replaces it; empty if neither is offered.
    ///
    /// @param wanted repetitions, as far as they are allowed
    public Optional<Assignment> exercise(String name, int wanted) {
        var exercise = plan.exercises().get(name);
        if (exercise == null) {
            return Optional.empty();
        }
        return exercise.position(rules.onTheBack(), rules.excluded())
                .map(position -> new Assignment(name, exercise, position, rules.repetitions(exercise, wanted)))
                .or(() -> exercise(exercise.instead(), wanted));
    }

    /// An exercise by itself, with as many repetitions as are allowed.
    public Optional<Assignment> exercise(String name) {
        return exercise(name, Integer.MAX_VALUE);
    }

    /// The exercises of a routine; each once, since what replaces one may already be there.
    public List<Assignment> routine(Routine routine) {
        var offered = new ArrayList<Assignment>();
        for (var name : routine.exercises()) {
            exercise(name, routine.repetitions())
                    .filter(next ->
                            offered.stream().noneMatch(before -> before.name().equals(next.name())))
                    .ifPresent(offered::add);
        }
        return List.copyOf(offered);
    }

    /// Every exercise that is offered by itself, in the order of the plan; replacements under their own names.
    public List<Assignment> exercises() {
        return plan.exercises().entrySet().stream()
                .filter(entry -> isOffered(entry.getValue()))
                .flatMap(entry -> exercise(entry.getKey()).stream())
                .toList();
    }

    private boolean isOffered(Exercise exercise) {
        return exercise.position(rules.onTheBack(), rules.excluded()).isPresent();
    }
}
