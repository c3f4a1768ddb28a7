package org.plumbline.core.plan;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.plan.exercise.Demand;
import org.plumbline.core.plan.exercise.Exercise;
import org.plumbline.core.plan.line.DayKindLine;
import org.plumbline.core.plan.line.StageLine;
import org.plumbline.core.plan.rule.Rules;

/// The rules in force: those of the plan as her stage, her flags and the kind of day change them.
///
/// @param rules              with the interval in force
/// @param postureCues        whether slump and uneven sitting are cued
/// @param soft               cues are light only
/// @param mat                whether the mat is used
/// @param onTheBack          whether anything lying flat on the back is offered
/// @param excluded           what no exercise may ask of her
/// @param repetitionsMost    of any exercise, before `repetitionsPercent`
/// @param repetitionsPercent of the repetitions she would do otherwise
/// @param hints              what stage and day offer, in words
public record DayRules(
        Rules rules,
        boolean postureCues,
        boolean soft,
        boolean mat,
        boolean onTheBack,
        List<Demand> excluded,
        int repetitionsMost,
        int repetitionsPercent,
        List<String> hints) {

    public DayRules {
        excluded = List.copyOf(excluded);
        hints = List.copyOf(hints);
    }

    static DayRules of(Plan plan, Personal personal, DayKind dayKind) {
        var day = plan.day(dayKind);
        var stage = personal.stage() == null ? null : plan.stages().get(personal.stage());
        var usual = stage == null ? plan.rules().walk().interval() : stage.interval();
        return new DayRules(
                plan.rules().withInterval(shorter(usual, day.intervalMost())),
                day.postureCues(),
                day.soft(),
                day.mat(),
                stage != null && stage.onTheBack(),
                excluded(plan, personal),
                stage == null ? leastOfAll(plan) : stage.repetitionsMost(),
                day.repetitionsPercent(),
                hints(stage, day));
    }

    /// How many repetitions of an exercise she does.
    ///
    /// @param wanted as far as exercise, stage and day allow
    public int repetitions(Exercise exercise, int wanted) {
        if (exercise.isHeld()) {
            return 1;
        }
        int most = Math.min(exercise.repetitionsMost(), repetitionsMost);
        int usual = Math.min(Math.max(wanted, exercise.repetitionsLeast()), most);
        return Math.max(1, usual * repetitionsPercent / 100);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static List<Demand> excluded(Plan plan, Personal personal) {
        return plan.flags().entrySet().stream()
                .filter(flag -> personal.flags().contains(flag.getKey()))
                .flatMap(flag -> flag.getValue().excludes().stream())
                .distinct()
                .toList();
    }

    private static int leastOfAll(Plan plan) {
        return plan.stages().values().stream()
                .mapToInt(StageLine::repetitionsMost)
                .min()
                .orElse(1);
    }

    private static List<String> hints(@Nullable StageLine stage, DayKindLine day) {
        return Stream.concat(stage == null ? Stream.of() : stage.offers().stream(), day.hints().stream())
                .toList();
    }
}
