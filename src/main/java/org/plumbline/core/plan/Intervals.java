package org.plumbline.core.plan;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.plan.line.DayKindLine;
import org.plumbline.core.plan.line.StageLine;

/// How long she may sit before a walk is due; the shorter of what stage and day ask for.
///
/// @param usual  default 50 min, 20-120 min (plan: 45-60 min timer at the desk)
/// @param stages where the stage asks for another. Default: third trimester 45 min, postpartum 45 min
/// @param days   where the day kind asks for another. Default: flare 30 min,
///               work and travel 60 min at the most
public record Intervals(Duration usual, Map<Stage, Duration> stages, Map<DayKind, Duration> days) {

    private static final Duration SHORTEST = Duration.ofMinutes(20);
    private static final Duration LONGEST = Duration.ofHours(2);

    public static final Intervals DEFAULT = new Intervals(
            Duration.ofMinutes(50),
            Map.of(Stage.THIRD_TRIMESTER, Duration.ofMinutes(45), Stage.POSTPARTUM, Duration.ofMinutes(45)),
            Map.of(
                    DayKind.WORK, Duration.ofMinutes(60),
                    DayKind.FLARE, Duration.ofMinutes(30),
                    DayKind.TRAVEL, Duration.ofMinutes(60)));

    public Intervals {
        stages = Map.copyOf(stages);
        days = Map.copyOf(days);
        require("interval", usual);
        stages.forEach((stage, interval) -> require("interval of " + stage, interval));
        days.forEach((day, interval) -> require("interval of " + day, interval));
    }

    /// The same with another usual interval.
    public Intervals withUsual(Duration interval) {
        return new Intervals(interval, stages, days);
    }

    /// The interval of a day.
    ///
    /// @param stage null where she has set none
    /// @param own   what she asked for instead of usual and stage; null for nothing
    public Duration of(@Nullable Stage stage, DayKind day, @Nullable Duration own) {
        var asked = own != null ? own : shorter(usual, stage == null ? null : stages.get(stage));
        return shorter(asked, days.get(day));
    }

    private static Duration shorter(Duration one, @Nullable Duration other) {
        return other != null && other.compareTo(one) < 0 ? other : one;
    }

    private static void require(String name, Duration interval) {
        if (interval.compareTo(SHORTEST) < 0 || interval.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("%s must be %s to %s: %s".formatted(name, SHORTEST, LONGEST, interval));
        }
    }

    /// Those of a plan; a kind of day that asks for no other has no line here.
    public static Intervals of(Plan plan) {
        var usual = plan.rules().walk().interval();
        return new Intervals(
                usual,
                shorter(plan.stages(), StageLine::interval, usual),
                shorter(plan.dayKinds(), DayKindLine::intervalMost, LONGEST));
    }

    private static <K, L> Map<K, Duration> shorter(Map<K, L> lines, Function<L, Duration> interval, Duration than) {
        return lines.entrySet().stream()
                .filter(line -> interval.apply(line.getValue()).compareTo(than) < 0)
                .collect(Collectors.toMap(Map.Entry::getKey, line -> interval.apply(line.getValue())));
    }
}
