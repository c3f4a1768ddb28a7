package org.plumbline.core.plan;

import java.util.Arrays;
import java.util.List;

/// Stages and flags for which the plan does not offer an exercise.
public record Exclusion(List<Stage> stages, List<Flag> flags) {

    public static final Exclusion NONE = new Exclusion(List.of(), List.of());

    public Exclusion {
        stages = List.copyOf(stages);
        flags = List.copyOf(flags);
    }

    /// Whether it leaves her out; as long as she has set no stage, any excluded stage does.
    public boolean excludes(Personal personal) {
        boolean byStage = personal.stage() == null ? !stages.isEmpty() : stages.contains(personal.stage());
        return byStage || personal.flags().stream().anyMatch(flags::contains);
    }

    /// For whom a plan does not offer an exercise.
    public static Exclusion of(Plan plan, String exercise) {
        var stages = Arrays.stream(Stage.values())
                .filter(stage -> isLeftOut(plan, exercise, new Personal(stage, List.of(), Consent.GIVEN)));
        var flags = Arrays.stream(Flag.values())
                .filter(flag -> Arrays.stream(Stage.values())
                        .anyMatch(
                                stage -> isLeftOut(plan, exercise, new Personal(stage, List.of(flag), Consent.GIVEN))));
        return new Exclusion(stages.toList(), flags.toList());
    }

    private static boolean isLeftOut(Plan plan, String exercise, Personal personal) {
        return plan.offer(personal, DayKind.ORDINARY).exercise(exercise).isEmpty();
    }
}
