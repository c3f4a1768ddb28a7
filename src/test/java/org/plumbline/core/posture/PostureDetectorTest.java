package org.plumbline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.posture.PostureEvent.SlumpEnded;
import org.plumbline.core.posture.PostureEvent.SlumpStarted;
import org.plumbline.core.posture.PostureEvent.TiltEnded;
import org.plumbline.core.posture.PostureEvent.TiltStarted;
import org.plumbline.core.posture.PostureState.Held;
import org.plumbline.core.posture.PostureState.Upright;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.SampleTime;

class PostureDetectorTest {

    private final PostureDetector detector = new PostureDetector(PostureParams.DEFAULT);

    @Test
    void aReachForTheCupIsNotASlump() {
        assertThat(events("u".repeat(10) + "s".repeat(119) + "u".repeat(10))).isEmpty();
    }

    @Test
    void aSlumpIsDatedFromTheMomentTheTrunkFlexed() {
        assertThat(events("u".repeat(10) + "s".repeat(150) + "u".repeat(10)))
                .containsExactly(
                        new SlumpStarted(second(10), second(130), 20, null), new SlumpEnded(second(10), second(160)));
    }

    @Test
    void gettingUpEndsASlump() {
        assertThat(events("s".repeat(150) + "."))
                .containsExactly(
                        new SlumpStarted(second(0), second(120), 20, null), new SlumpEnded(second(0), second(149)));
    }

    @Test
    void aGapEndsASlumpWhenItWasLastSeen() {
        assertThat(events("s".repeat(150) + " ".repeat(60) + "s")).contains(new SlumpEnded(second(0), second(149)));
    }

    @Test
    void aGapIsNotPartOfAHold() {
        assertThat(events("s".repeat(60) + " ".repeat(60) + "s".repeat(60))).isEmpty();
    }

    @Test
    void aLeanToTheSideIsNoSlumpHoweverMuchItFlexesTheTrunk() {
        assertThat(events("l".repeat(150) + "u"))
                .containsExactly(
                        new TiltStarted(Posture.LEANING, second(0), second(120)),
                        new TiltEnded(Posture.LEANING, second(0), second(150)));
    }

    @Test
    void leaningBackIsARecline() {
        assertThat(events("r".repeat(121))).containsExactly(new TiltStarted(Posture.RECLINED, second(0), second(120)));
    }

    @Test
    void withoutAForwardNothingIsCalledASlump() {
        assertThat(events("?".repeat(150))).containsExactly(new TiltStarted(Posture.LEANING, second(0), second(120)));
    }

    @Test
    void swayingAsideDoesNotMakeASlumpALean() {
        assertThat(events("sst".repeat(41))).singleElement().isInstanceOf(SlumpStarted.class);
    }

    @Test
    void aSlumpThatTurnsIntoALeanForAWholeHoldIsOver() {
        assertThat(events("s".repeat(121) + "l".repeat(121)))
                .hasSize(3)
                .endsWith(
                        new SlumpEnded(second(0), second(120)),
                        new TiltStarted(Posture.LEANING, second(120), second(240)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # flexion, still slumped
            7.9,       false
            8.0,       true
            11.0,      true
            """)
    void betweenTheThresholdsASlumpLasts(double flexion, boolean stillSlumped) {
        var slumped = new Held(Posture.SLUMPED, second(0), MeanTilt.of(new TrunkInclination(second(200), 20, 0)));
        var next = detector.step(slumped, new TrunkInclination(second(201), flexion, 0), true)
                .state();
        assertThat(next).isInstanceOf(stillSlumped ? Held.class : Upright.class);
    }

    @Test
    void aClipAtTheWaistNeverGuesses() {
        var start = PostureDetector.start(Placement.WAIST);
        var step = detector.step(start, new TrunkInclination(second(1), 40, 0), true);
        assertThat(step.state().posture()).isEqualTo(Posture.NOT_AVAILABLE);
        assertThat(step.events()).isEmpty();
    }

    @Test
    void lumbarFlexionIsWhatTheUpperTrunkBendsBeyondTheWaist() {
        assertThat(new TrunkInclination(second(0), 25, 2).beside(5.0).lumbarDegrees())
                .isEqualTo(20);
        assertThat(new TrunkInclination(second(0), 25, 2).lumbarDegrees()).isNull();
    }

    @Test
    void withASecondClipABendAtTheHipIsNoSlump() {
        assertThat(events("b".repeat(121))).containsExactly(new TiltStarted(Posture.LEANING, second(0), second(120)));
    }

    @Test
    void withASecondClipARoundedBackIsASlumpAndItsLumbarPartIsTold() {
        assertThat(events("S".repeat(121))).containsExactly(new SlumpStarted(second(0), second(120), 20, 17.0));
    }

    @Test
    void aSecondClipThatFallsSilentIsNotMissed() {
        assertThat(events("b".repeat(60) + "s".repeat(61))).singleElement().isInstanceOf(SlumpStarted.class);
    }

    @Test
    void thresholdsTheWrongWayRoundAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PostureParams(8, 12, Duration.ZERO, 11, 3, 0.5, Duration.ofSeconds(5)))
                .withMessageContaining("exitDegrees (12.0)");
    }

    /// Plays a timeline, one character a second: `u` upright, `s` slumped, `t` slumped and a little aside,
    /// `l` leaning left and forward, `S` slumped and `b` bent at the hip as two clips see it,
    /// `r` reclined, `?` tilted with forward unknown, `.` not seated, a space for
    /// no data.
    private List<PostureEvent> events(String timeline) {
        var events = new ArrayList<PostureEvent>();
        PostureState state = PostureDetector.start(Placement.UPPER_TRUNK);
        for (int i = 0; i < timeline.length(); i++) {
            if (timeline.charAt(i) != ' ') {
                var step = detector.step(state, trunk(timeline.charAt(i), second(i)), timeline.charAt(i) != '.');
                state = step.state();
                events.addAll(step.events());
            }
        }
        return events;
    }

    private static TrunkInclination trunk(char drawn, SampleTime at) {
        return switch (drawn) {
            case 's' -> new TrunkInclination(at, 20, 1);
            case 't' -> new TrunkInclination(at, 20, 5);
            case 'l' -> new TrunkInclination(at, 20, 12);
            case 'S' -> new TrunkInclination(at, 20, 1).beside(3.0);
            case 'b' -> new TrunkInclination(at, 20, 1).beside(19.0);
            case 'r' -> new TrunkInclination(at, -20, 3);
            case '?' -> new TrunkInclination(at, 20, 0, null, false);
            default -> new TrunkInclination(at, 1, 1);
        };
    }

    private static SampleTime second(long n) {
        return new SampleTime(Duration.ofSeconds(n).toNanos());
    }
}
