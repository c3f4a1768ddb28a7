package org.plumbline.core.plan;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Allowed;
import org.plumbline.core.plan.exercise.Exercise;
import org.plumbline.core.plan.exercise.Routine;
import org.plumbline.core.plan.line.DayKindLine;
import org.plumbline.core.plan.line.FlagLine;
import org.plumbline.core.plan.line.StageLine;
import org.plumbline.core.plan.line.TextLine;
import org.plumbline.core.plan.rule.Rules;

/// The coaching plan: everything the coach knows, every line with its source. One component for each file of
/// `config/plan/`.
///
/// @param rules      when what is suggested
/// @param stages     what each stage changes; every stage is there
/// @param dayKinds   what each kind of day changes; every kind is there
/// @param flags      what each flag leaves out; every flag is there
/// @param exercises  by name
/// @param routine    by name; of exercises that are there
/// @param texts      by name: sentences of the page
/// @param setYourSit how to sit, in the order in which it is shown
/// @param whenToCall the card of signs to call about: static, never triggered by a sensor
public record Plan(
        Rules rules,
        Map<Stage, StageLine> stages,
        Map<DayKind, DayKindLine> dayKinds,
        Map<Flag, FlagLine> flags,
        Map<String, Exercise> exercises,
        Map<String, Routine> routine,
        Map<String, TextLine> texts,
        Map<String, TextLine> setYourSit,
        Map<String, TextLine> whenToCall) {

    public Plan {
        stages = inOrder(stages);
        dayKinds = inOrder(dayKinds);
        flags = inOrder(flags);
        exercises = inOrder(exercises);
        routine = inOrder(routine);
        texts = inOrder(texts);
        setYourSit = inOrder(setYourSit);
        whenToCall = inOrder(whenToCall);
        requireAll("stages", stages.keySet(), Stage.values());
        requireAll("dayKinds", dayKinds.keySet(), DayKind.values());
        requireAll("flags", flags.keySet(), Flag.values());
        requireKnown(exercises, routine);
    }

    /// The rules in force.
    ///
    /// @param stage null while she has not told it: what every stage allows
    public DayRules rules(@Nullable Stage stage, Collection<Flag> flags, DayKind dayKind) {
        return DayRules.of(this, new Personal(stage, List.copyOf(flags), Consent.UNASKED), dayKind);
    }

    /// The exercises and routines she is offered, and how many repetitions.
    public Offer offer(Personal personal, DayKind dayKind) {
        return new Offer(this, rules(personal.stage(), personal.flags(), dayKind));
    }

    /// What a kind of day changes.
    public DayKindLine day(DayKind kind) {
        return Objects.requireNonNull(dayKinds.get(kind));
    }

    /// The kinds of day of which `says` holds.
    public Set<DayKind> daysThat(Predicate<DayKindLine> says) {
        return dayKinds.entrySet().stream()
                .filter(line -> says.test(line.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// The plan with an interval of her own at every stage; a kind of day may still shorten it.
    public Plan withInterval(Duration interval) {
        var same = new LinkedHashMap<>(stages);
        same.replaceAll((stage, line) -> line.withInterval(interval));
        return with(rules.withInterval(interval), same);
    }

    /// The plan with other rules at every stage.
    public Plan withRules(UnaryOperator<Rules> change) {
        return with(change.apply(rules), stages);
    }

    private Plan with(Rules nextRules, Map<Stage, StageLine> nextStages) {
        return new Plan(nextRules, nextStages, dayKinds, flags, exercises, routine, texts, setYourSit, whenToCall);
    }

    private static <K, V> Map<K, V> inOrder(Map<K, V> lines) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    private static <K> void requireAll(String file, Collection<K> found, K[] all) {
        for (K each : all) {
            Allowed.check(found.contains(each), file, found, "a line for each of " + List.of(all));
        }
    }

    private static void requireKnown(Map<String, Exercise> exercises, Map<String, Routine> routine) {
        routine.forEach((name, each) -> each.exercises()
                .forEach(exercise -> requireKnown("routine." + name + ".exercises", exercise, exercises)));
        exercises.forEach((name, each) -> {
            if (!each.instead().isEmpty()) {
                requireKnown("exercises." + name + ".instead", each.instead(), exercises);
                requireEnd(name, exercises);
            }
        });
    }

    private static void requireKnown(String key, String exercise, Map<String, Exercise> exercises) {
        Allowed.check(exercises.containsKey(exercise), key, exercise, String.join(" or ", exercises.keySet()));
    }

    private static void requireEnd(String name, Map<String, Exercise> exercises) {
        long steps = Stream.iterate(name, next -> !next.isEmpty(), next -> instead(next, exercises))
                .limit(exercises.size() + 1L)
                .count();
        Allowed.check(
                steps <= exercises.size(),
                "exercises." + name + ".instead",
                instead(name, exercises),
                "an exercise that does not lead back to itself");
    }

    private static String instead(String name, Map<String, Exercise> exercises) {
        var exercise = exercises.get(name);
        return exercise == null ? "" : exercise.instead();
    }
}
