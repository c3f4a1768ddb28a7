package org.plumbline.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.plan.exercise.Assignment;
import org.plumbline.core.plan.exercise.Demand;
import org.plumbline.core.plan.exercise.Position;

class OfferTest {

    private static final Plan PLAN = PlanFolder.packaged();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "untold", textBlock = """
            # stage          | flags              | day      | routine
            EARLY            |                    | ORDINARY | walk pelvic-tilts:10 glute-bridges:10 clamshells:10 bird-dog:8 piriformis-stretch
            untold           |                    | ORDINARY | walk pelvic-tilts:8 wall-tilts:8 clamshells:8 bird-dog:8 piriformis-stretch
            SECOND_TRIMESTER |                    | ORDINARY | walk pelvic-tilts:10 wall-tilts:10 clamshells:10 bird-dog:8 piriformis-stretch
            THIRD_TRIMESTER  |                    | ORDINARY | walk pelvic-tilts:8 wall-tilts:8 clamshells:8 bird-dog:8 piriformis-stretch
            POSTPARTUM       |                    | FLARE    | walk pelvic-tilts:5 wall-tilts:5 clamshells:5 bird-dog:4 piriformis-stretch
            EARLY            | PELVIC_GIRDLE_PAIN | ORDINARY | walk pelvic-tilts:10 glute-bridges:10
            THIRD_TRIMESTER  | PELVIC_GIRDLE_PAIN | FLARE    | walk pelvic-tilts:4 wall-tilts:4
            """)
    void theRoutineIsMadeOfWhatIsOffered(@Nullable Stage stage, @Nullable Flag flag, DayKind day, String expected) {
        var routine = Objects.requireNonNull(PLAN.routine().get("ten-minutes"));
        assertThat(inWords(offer(stage, flag, day).routine(routine))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(DayKind.class)
    void nothingFlatOnTheBackIsOfferedAfterTheEarlyWeeks(DayKind day) {
        for (var stage : Stage.values()) {
            var positions = Stream.of(offer(stage, null, day))
                    .flatMap(offer -> offer.exercises().stream())
                    .map(Assignment::position);
            assertThat(positions.anyMatch(position -> position == Position.BACK_LYING))
                    .isEqualTo(stage == Stage.EARLY);
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void withPelvicGirdlePainNoExerciseThatPartsTheLegsOrLoadsOneIsReached(Stage stage) {
        var offer = offer(stage, Flag.PELVIC_GIRDLE_PAIN, DayKind.ORDINARY);
        for (var name : PLAN.exercises().keySet()) {
            offer.exercise(name)
                    .ifPresent(offered ->
                            assertThat(offered.exercise().demands()).doesNotContain(Demand.LEGS_APART, Demand.ONE_LEG));
        }
        assertThat(offer.exercise("clamshells")).isEmpty();
        assertThat(offer.exercise("bird-dog")).isEmpty();
    }

    @Test
    void anExerciseThatIsNoneIsNotOffered() {
        assertThat(offer(Stage.EARLY, null, DayKind.ORDINARY).exercise("handstand"))
                .isEmpty();
    }

    private static Offer offer(@Nullable Stage stage, @Nullable Flag flag, DayKind day) {
        var flags = flag == null ? List.<Flag>of() : List.of(flag);
        return PLAN.offer(new Personal(stage, flags, Consent.GIVEN), day);
    }

    private static String inWords(List<Assignment> routine) {
        return routine.stream()
                .map(each -> each.exercise().isHeld() ? each.name() : each.name() + ":" + each.repetitions())
                .collect(Collectors.joining(" "));
    }
}
