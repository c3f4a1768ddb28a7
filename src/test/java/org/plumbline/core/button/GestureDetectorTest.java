package org.plumbline.core.button;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.sample.SampleTime;

class GestureDetectorTest {

    private static final long CHARACTER_MILLIS = 100;

    /// A character is 100 ms: `_` up, `-` down. Each gesture is told at the character that its digit counts from 0.
    private static final String GESTURES = """
            __-_______                   | SHORT@7
            __--_______                  | SHORT@8
            __-------_______             | SHORT@13
            __--------____               | LONG@10
            __-_-_______                 | DOUBLE@9
            __-__--_______               | DOUBLE@11
            __-_-_-_______               | TRIPLE@11
            __-_-_-_-_______             | TRIPLE@13
            __-_____-_______             | SHORT@7 SHORT@13
            __-_--------___              | LONG@12
            _-______--------__           | SHORT@6 LONG@16
            """;

    private final GestureDetector detector = new GestureDetector(GestureParams.DEFAULT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = GESTURES)
    void aGestureIsToldByHowThePressesAreSpaced(String timeline, String told) {
        assertThat(told(timeline, 0)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = GESTURES)
    void contactsThatBounceChangeNothing(String timeline, String told) {
        assertThat(gestures(told(timeline, 5))).isEqualTo(gestures(told));
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 51, 300})
    void aButtonThatIsHeldIsToldOnceWhileItIsDown(int characters) {
        assertThat(told("__" + "-".repeat(characters + 1) + "_______", 0)).isEqualTo("HELD@52");
    }

    @Test
    void almostHeldIsLong() {
        assertThat(gestures(told("__" + "-".repeat(49) + "_______", 0))).isEqualTo("LONG");
    }

    @Test
    void afterAHeldButtonTheNextPressIsANewGesture() {
        assertThat(gestures(told("-".repeat(60) + "__-_______", 0))).isEqualTo("HELD SHORT");
    }

    @Test
    void aSparkIsNoPress() {
        var spark = detector.edge(GestureState.START, millis(100), true);
        spark = detector.edge(spark.state(), millis(104), false);
        assertThat(detector.step(spark.state(), millis(2_000)).gesture()).isEmpty();
        assertThat(detector.due(detector.step(spark.state(), millis(2_000)).state()))
                .isNull();
    }

    @Test
    void aListenerThatWakesUpLateHearsTheSameGesture() {
        var down = detector.edge(GestureState.START, millis(100), true);
        var up = detector.edge(down.state(), millis(300), false);
        assertThat(detector.step(up.state(), millis(60_000)).gesture()).contains(Gesture.SHORT);
    }

    @Test
    void timesOutOfRangeAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GestureParams(
                        Duration.ZERO, Duration.ofMillis(800), Duration.ofSeconds(5), Duration.ofMillis(400)))
                .withMessageContaining("debounce must be 1 to 100 ms");
    }

    /// What is told, and in which character; between edges the detector is asked when it wants to be.
    private String told(String timeline, int bounces) {
        var told = new ArrayList<String>();
        var state = GestureState.START;
        boolean down = false;
        for (int i = 0; i < timeline.length(); i++) {
            state = waited(state, millis(i * CHARACTER_MILLIS), told);
            boolean next = timeline.charAt(i) == '-';
            if (next != down) {
                state = bounced(state, millis(i * CHARACTER_MILLIS), next, bounces);
            }
            down = next;
        }
        return String.join(" ", told);
    }

    private GestureState waited(GestureState state, SampleTime until, List<String> told) {
        var now = state;
        for (var due = detector.due(now); due != null && !until.isBefore(due); due = detector.due(now)) {
            var at = due;
            var step = detector.step(now, at);
            now = step.state();
            step.gesture().ifPresent(gesture -> told.add("%s@%d".formatted(gesture, character(at))));
        }
        return now;
    }

    private GestureState bounced(GestureState state, SampleTime at, boolean down, int bounces) {
        var now = detector.edge(state, at, down).state();
        for (int i = 1; i <= bounces; i++) {
            now = detector.edge(now, at.plus(Duration.ofMillis(4L * i - 2)), !down)
                    .state();
            now = detector.edge(now, at.plus(Duration.ofMillis(4L * i)), down).state();
        }
        return now;
    }

    private static long character(SampleTime at) {
        return Duration.ofNanos(at.nanos()).toMillis() / CHARACTER_MILLIS;
    }

    private static String gestures(String told) {
        return told.replaceAll("@\\d+", "");
    }

    private static SampleTime millis(long millis) {
        return new SampleTime(Duration.ofMillis(millis).toNanos());
    }
}
