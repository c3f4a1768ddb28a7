package org.plumbline.sensor.mat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;

class FrameGuardTest {

    private final FrameGuard guard = new FrameGuard("ADS1115", 4);

    @Test
    void readingsThatDifferPass() throws IOException {
        assertThat(guard.take(frame(0, 0.5, 0.4, 0.3, 0.2))).contains(frame(0, 0.5, 0.4, 0.3, 0.2));
        assertThat(guard.take(frame(100, 0.5, 0.4, 0.3, 0.21))).contains(frame(100, 0.5, 0.4, 0.3, 0.21));
    }

    @Test
    void anEmptyMatMaySayTheSameForHours() throws IOException {
        for (int millis = 0; millis < 10_000; millis += 100) {
            assertThat(guard.take(frame(millis, 0.01, 0.01, 0.01, 0.01))).isPresent();
        }
    }

    @Test
    void aLoadThatRepeatsIsNoReadingAndAfterASecondAFailure() throws IOException {
        guard.take(frame(0, 0.5, 0.4, 0.3, 0.2));
        for (int millis = 100; millis < 1_100; millis += 100) {
            assertThat(guard.take(frame(millis, 0.5, 0.4, 0.3, 0.2))).isEmpty();
        }
        assertThatIOException()
                .isThrownBy(() -> guard.take(frame(1_100, 0.5, 0.4, 0.3, 0.2)))
                .withMessage("ADS1115: the very same reading for a second");
    }

    @Test
    void aChangeEndsARepetition() throws IOException {
        guard.take(frame(0, 0.5, 0.4, 0.3, 0.2));
        guard.take(frame(600, 0.5, 0.4, 0.3, 0.2));
        assertThat(guard.take(frame(700, 0.5, 0.4, 0.3, 0.1))).isPresent();
        assertThat(guard.take(frame(1_200, 0.5, 0.4, 0.3, 0.1))).isEmpty();
    }

    @Test
    void cellsOfAConverterThatAreAllAlikeUnderLoadAreAFailure() {
        assertThatIOException()
                .isThrownBy(() -> guard.take(frame(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.5, 0.5, 0.5)))
                .withMessage("ADS1115: cells 5 to 8 all read the very same");
    }

    private static MatFrame frame(int millis, double... loads) {
        return new MatFrame(new SampleTime(1_000_000L * millis), loads);
    }
}
