package org.plumbline.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.plan.exercise.Demand;
import org.plumbline.core.plan.exercise.Exercise;

class DayRulesTest {

    private static final Plan PLAN = PlanFolder.packaged();

    /// `soft`: light only. `posture`: slump and uneven sitting are cued. `back`: lying on the back is offered.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "untold", textBlock = """
            # stage          | day      | interval, tilts, bird dogs, what applies
            untold           | ORDINARY | 50 min 8 8 posture mat
            EARLY            | ORDINARY | 50 min 12 8 posture mat back
            SECOND_TRIMESTER | ORDINARY | 50 min 12 8 posture mat
            LATE_SECOND      | ORDINARY | 50 min 12 8 posture mat
            THIRD_TRIMESTER  | ORDINARY | 45 min 8 8 posture mat
            POSTPARTUM       | ORDINARY | 45 min 12 8 posture mat
            EARLY            | WORK     | 50 min 12 8 posture mat back
            THIRD_TRIMESTER  | WORK     | 45 min 8 8 posture mat
            untold           | FLARE    | 30 min 4 4 soft mat
            EARLY            | FLARE    | 30 min 6 4 soft mat back
            THIRD_TRIMESTER  | FLARE    | 30 min 4 4 soft mat
            EARLY            | TRAVEL   | 50 min 12 8 posture back
            """)
    void stageAndDayMakeTheRules(@Nullable Stage stage, DayKind day, String expected) {
        assertThat(inWords(PLAN.rules(stage, List.of(), day))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # her own, day, in force
            90, ORDINARY, 90
            90, WORK,     60
            90, FLARE,    30
            25, FLARE,    25
            """)
    void anIntervalOfHerOwnHoldsUnlessTheDayShortensIt(int own, DayKind day, int minutes) {
        var plan = PLAN.withInterval(Duration.ofMinutes(own));
        for (var stage : Stage.values()) {
            assertThat(plan.rules(stage, List.of(), day).rules().walk().interval())
                    .isEqualTo(Duration.ofMinutes(minutes));
        }
        assertThat(plan.rules(null, List.of(), day).rules().walk().interval()).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void aFlagExcludesWhatItSays() {
        assertThat(PLAN.rules(Stage.EARLY, List.of(Flag.PELVIC_GIRDLE_PAIN), DayKind.ORDINARY)
                        .excluded())
                .containsExactlyInAnyOrder(Demand.LEGS_APART, Demand.ONE_LEG);
        assertThat(PLAN.rules(Stage.EARLY, List.of(), DayKind.ORDINARY).excluded())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 10, 12, 30})
    void repetitionsStayBetweenTheLeastAndTheMost(int wanted) {
        var rules = PLAN.rules(Stage.EARLY, List.of(), DayKind.ORDINARY);
        assertThat(rules.repetitions(exercise("pelvic-tilts"), wanted)).isEqualTo(Math.clamp(wanted, 8, 12));
    }

    @Test
    void whatIsHeldIsDoneOnceOnAnyDay() {
        var rules = PLAN.rules(Stage.THIRD_TRIMESTER, List.of(), DayKind.FLARE);
        assertThat(rules.repetitions(exercise("walk"), 10)).isEqualTo(1);
    }

    @Test
    void stageAndDayBothGiveHints() {
        assertThat(PLAN.rules(Stage.LATE_SECOND, List.of(), DayKind.TRAVEL).hints())
                .contains("On busier days a support belt is one option; not all day.", "Stop to walk and stretch.");
    }

    @Test
    void anExerciseThatIsReplacedByItselfInTheEndIsRefused() {
        var circle = new LinkedHashMap<>(PLAN.exercises());
        circle.put("wall-tilts", insteadOf(exercise("wall-tilts"), "glute-bridges"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plan(
                        PLAN.rules(),
                        PLAN.stages(),
                        PLAN.dayKinds(),
                        PLAN.flags(),
                        circle,
                        PLAN.routine(),
                        PLAN.texts(),
                        PLAN.setYourSit(),
                        PLAN.whenToCall()))
                .withMessageContaining("does not lead back to itself");
    }

    private static String inWords(DayRules rules) {
        var words = "%d min %d %d"
                .formatted(
                        rules.rules().walk().interval().toMinutes(),
                        rules.repetitions(exercise("pelvic-tilts"), 12),
                        rules.repetitions(exercise("bird-dog"), 12));
        return (words
                        + (rules.soft() ? " soft" : "")
                        + (rules.postureCues() ? " posture" : "")
                        + (rules.mat() ? " mat" : "")
                        + (rules.onTheBack() ? " back" : ""))
                .toLowerCase(Locale.ROOT);
    }

    private static Exercise exercise(String name) {
        return Objects.requireNonNull(PLAN.exercises().get(name));
    }

    private static Exercise insteadOf(Exercise of, String instead) {
        return new Exercise(
                of.title(),
                of.positions(),
                of.demands(),
                of.repetitionsLeast(),
                of.repetitionsMost(),
                of.out(),
                of.hold(),
                of.back(),
                of.eachSide(),
                of.counted(),
                instead,
                of.steps(),
                of.source());
    }
}
