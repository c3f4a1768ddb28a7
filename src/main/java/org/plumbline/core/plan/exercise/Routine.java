package org.plumbline.core.plan.exercise;

import java.time.Duration;
import java.util.List;
import org.plumbline.core.check.Allowed;

/// Exercises done one after the other.
///
/// @param title       what it is called
/// @param repetitions of each exercise, as far as the exercise and the stage allow; 1 to 30
/// @param changeOver  time to get from one position into the next, 0 s to 60 s
/// @param exercises   in their order
/// @param source      where that comes from
public record Routine(String title, int repetitions, Duration changeOver, List<String> exercises, String source) {

    private static final Duration LONGEST_CHANGE = Duration.ofSeconds(60);

    public Routine {
        exercises = List.copyOf(exercises);
        Allowed.text("title", title);
        Allowed.range("repetitions", repetitions, 1, 30);
        Allowed.range("changeOver", changeOver, Duration.ZERO, LONGEST_CHANGE);
        Allowed.check(!exercises.isEmpty(), "exercises", exercises, "at least one exercise");
        Allowed.text("source", source);
    }
}
