package org.plumbline.core.coach.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.coach.cue.CuePattern.Step;

class CuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settle",
                "walk",
                "walk-again",
                "tilt-up",
                "tilt-down",
                "shift",
                "sit-tall",
                "thanks",
                "snoozed",
                "paused",
                "error"
            })
    void everyCueIsFoundByItsName(String name) {
        assertThat(Cues.byName(name)).get().extracting(CuePattern::name).isEqualTo(name);
    }

    @Test
    void aNameThatIsNoCueFindsNothing() {
        assertThat(Cues.byName("fanfare")).isEmpty();
    }

    @Test
    void noTwoCuesHaveTheSameNameOrLookTheSame() {
        assertThat(Cues.all()).extracting(CuePattern::name).doesNotHaveDuplicates();
        assertThat(Cues.all()).extracting(CuePattern::steps).doesNotHaveDuplicates();
    }

    @Test
    void aCueNeverSoundsInTheDark() {
        assertThat(Cues.all())
                .flatExtracting(CuePattern::steps)
                .allMatch(step -> step.toneHertz() == 0 || step.brightness() > 0);
    }

    @Test
    void theFirstAttemptIsSilentAndTheNextOnesAreHeard() {
        for (int turn = 0; turn < 3; turn++) {
            assertThat(heard(Cues.walk(1, turn))).isFalse();
            assertThat(heard(Cues.walk(2, turn))).isTrue();
            assertThat(heard(Cues.walk(3, turn))).isTrue();
        }
    }

    @Test
    void theFormsOfAnAttemptTakeTurns() {
        var names = IntStream.range(0, 4).mapToObj(turn -> Cues.walk(2, turn).name());
        assertThat(names).containsExactly("walk", "walk-2", "walk-3", "walk");
    }

    @Test
    void aDrawingIsOneStepForEachRunOfEqualBeats() {
        assertThat(Rhythm.sound("drawn", "##.5", 440).steps())
                .isEqualTo(List.of(step(1, 440, 200), step(0, 0, 100), step(.5, 440, 100)));
    }

    @Test
    void aDrawingWithAnotherSignIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rhythm.light("drawn", "#-#"))
                .withMessageContaining("'-'");
    }

    @Test
    void aCueOfMoreThanThreeSecondsIsRefused() {
        assertThat(Rhythm.light("drawn", "#".repeat(30)).length()).isEqualTo(Duration.ofSeconds(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rhythm.light("drawn", "#".repeat(31)))
                .withMessageContaining("at most PT3S");
    }

    private static boolean heard(CuePattern cue) {
        return cue.steps().stream().anyMatch(step -> step.toneHertz() > 0);
    }

    private static Step step(double brightness, double toneHertz, long millis) {
        return new Step(brightness, toneHertz, Duration.ofMillis(millis));
    }
}
