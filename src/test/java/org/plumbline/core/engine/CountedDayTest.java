package org.plumbline.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.PromptSums;

/// A morning as the sensors saw it, its figures counted by hand.
class CountedDayTest {

    private static final EngineParams PARAMS = EngineParams.of(
            ZoneOffset.UTC, SensingParams.of(Placement.UPPER_TRUNK, MatLayout.grid(2, 2, 200)), PlanFolder.packaged());

    /// She is prompted after 50 min of sitting: once she is up a minute later, once four minutes later. Then she
    /// walks by herself, stands for a minute, and sits.
    private static final String MORNING = minutes("S", 52)
            + minutes("W", 4)
            + minutes("S", 56)
            + minutes("W", 4)
            + minutes("S", 20)
            + minutes("W", 4)
            + minutes("S", 10)
            + minutes("U", 1)
            + minutes("S", 5);

    private final DaySummary today = today();

    @Test
    void breaksAreCountedByHowTheyCameAbout() {
        assertThat(today.breaks()).isEqualTo(3);
        assertThat(today.prompts()).isEqualTo(new PromptSums(2, 2, 1, 0, 0, 0, 0, 0, 1, 1, 2));
    }

    @Test
    void boutsAreCountedByTheirLengthAsTheyEnd() {
        assertThat(today.bouts()).isEqualTo(4);
        assertThat(today.boutsFrom30()).isEqualTo(2);
        assertThat(today.boutsFrom60()).isZero();
        assertThat(today.longestBout()).isCloseTo(Duration.ofMinutes(56), Duration.ofSeconds(2));
    }

    @Test
    void timeIsCountedByStance() {
        assertThat(today.seconds().seated() / 60).isCloseTo(143, within(0.5));
        assertThat(today.seconds().walking() / 60).isCloseTo(12, within(0.5));
        assertThat(today.seconds().total() / 60).isCloseTo(156, within(0.1));
        assertThat((double) today.steps()).isCloseTo(12 * 60 * 1.8, within(60.0));
    }

    private static DaySummary today() {
        var engine = new Engine(PARAMS);
        DrawnInputs.of(MORNING).forEach(engine::accept);
        return engine.live().orElseThrow().today();
    }

    private static String minutes(String stance, int minutes) {
        return stance.repeat(60 * minutes);
    }
}
