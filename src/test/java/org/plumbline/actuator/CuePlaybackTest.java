package org.plumbline.actuator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.coach.cue.CuePattern.Step;

class CuePlaybackTest {

    private static final long MILLI = 1_000_000;

    /// Light 100 ms, dark 50 ms, tone 200 ms.
    private static final CuePattern CUE =
            new CuePattern("test", List.of(step(1, 0, 100), step(0, 0, 50), step(1, 440, 200)));

    private final RecordingOutput output = new RecordingOutput();
    private final CuePlayback playback = new CuePlayback(output);

    @Test
    void eachStepIsShownOnceAndThenThereIsSilence() throws IOException {
        playback.play(CUE, 0);
        for (long milli = 0; milli <= 400; milli++) {
            playback.advance(milli * MILLI);
        }
        assertThat(output.all()).isEqualTo("silent 1/0 0/0 1/440 silent");
    }

    @Test
    void theNextChangeIsTold() throws IOException {
        playback.play(CUE, 0);
        assertThat(playback.advance(0)).isEqualTo(100 * MILLI);
        assertThat(playback.advance(130 * MILLI)).isEqualTo(20 * MILLI);
        assertThat(playback.advance(350 * MILLI)).isEqualTo(CuePlayback.NEVER);
    }

    /// Woken 40 ms late at the first change, it is on time at the second.
    @Test
    void lateWakeUpsDoNotAddUp() throws IOException {
        playback.play(CUE, 0);
        playback.advance(0);
        assertThat(playback.advance(140 * MILLI)).isEqualTo(10 * MILLI);
    }

    @Test
    void aStepThatWasSleptThroughIsLeftOut() throws IOException {
        playback.play(CUE, 0);
        playback.advance(0);
        playback.advance(160 * MILLI);
        assertThat(output.all()).isEqualTo("silent 1/0 1/440");
    }

    @Test
    void aClockThatOverflowsMakesNoDifference() throws IOException {
        playback.play(CUE, Long.MAX_VALUE - 10 * MILLI);
        assertThat(playback.advance(Long.MIN_VALUE + 20 * MILLI - 1)).isEqualTo(70 * MILLI);
    }

    @Test
    void anotherCueReplacesTheOneThatPlays() throws IOException {
        playback.play(CUE, 0);
        playback.advance(0);
        playback.play(new CuePattern("other", List.of(step(0, 880, 10))), 50 * MILLI);
        playback.advance(50 * MILLI);
        assertThat(output.all()).isEqualTo("silent 1/0 silent 0/880");
    }

    @Test
    void stoppingSilencesAtOnceAndForGood() throws IOException {
        playback.play(CUE, 0);
        playback.advance(0);
        playback.stop();
        assertThat(playback.advance(160 * MILLI)).isEqualTo(CuePlayback.NEVER);
        assertThat(output.all()).isEqualTo("silent 1/0 silent");
    }

    private static Step step(double brightness, double toneHertz, long millis) {
        return new Step(brightness, toneHertz, Duration.ofMillis(millis));
    }
}
