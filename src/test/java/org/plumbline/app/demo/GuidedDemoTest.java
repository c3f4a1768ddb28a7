package org.plumbline.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.exercise.ExerciseEvent;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.plan.Stage;

/// The sitter of the demo follows the pace of an exercise, and the mat counts what she does.
class GuidedDemoTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDateTime ASKED = MONDAY.atTime(10, 0);

    private final SimulatedTime time = SimulatedTime.from(MONDAY.atStartOfDay(), ZoneOffset.UTC);
    private final List<Effect> told = new ArrayList<>();
    private final SimulatedLife life = new SimulatedLife(
            1,
            new SimulatedDay.Setting(time, SimulatedDay.Rates.HISTORY),
            List.of((effects, anchor) -> told.addAll(effects)));

    @Test
    void theTiltsOfAnExerciseAreCounted() throws IOException, InterruptedException {
        life.day(MONDAY, this::live);
        assertThat(told).filteredOn(Effect.Tilt.class::isInstance).hasSizeBetween(8, 12);
        assertThat(told)
                .filteredOn(effect -> effect instanceof Effect.Exercise(ExerciseEvent.Ended ended) && ended.completed())
                .hasSize(1);
    }

    private void live(LocalDateTime second) {
        if (second.equals(ASKED)) {
            ask(second, new Wish.SetPersonal(new Personal(Stage.EARLY, List.of(), Consent.GIVEN)));
            ask(second, new Wish.StartExercise("pelvic-tilts"));
        }
    }

    private void ask(LocalDateTime second, Wish wish) {
        life.accept(new Input.Asked(time.at(second), wish));
    }
}
