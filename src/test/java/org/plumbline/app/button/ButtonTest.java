package org.plumbline.app.button;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.button.Gesture;
import org.plumbline.core.engine.Wish;

class ButtonTest {

    private static final long MILLI = 1_000_000;

    private final PressedLine line = new PressedLine();
    private final BlockingQueue<Gesture> pressed = new LinkedBlockingQueue<>();

    /// The clock is a minute ahead of the edges, so that nothing has to be waited for.
    @ParameterizedTest
    @CsvSource({"1, 100, SHORT", "2, 100, DOUBLE", "3, 100, TRIPLE", "1, 1000, LONG"})
    void edgesOfTheLineBecomeGestures(int presses, int lengthMillis, Gesture gesture)
            throws IOException, InterruptedException {
        for (int i = 0; i < presses; i++) {
            line.press(300L * i * MILLI, lengthMillis * MILLI);
        }
        try (var button = Button.listen(line, () -> 60_000 * MILLI, pressed::add)) {
            assertThat(pressed.poll(10, TimeUnit.SECONDS)).isEqualTo(gesture);
            assertThat(button).isNotNull();
        }
        assertThat(pressed).isEmpty();
    }

    @Test
    void aPressIsToldOnTheRealClockToo() throws IOException, InterruptedException {
        try (var button = Button.listen(line, System::nanoTime, pressed::add)) {
            line.press(System.nanoTime(), 100 * MILLI);
            assertThat(pressed.poll(10, TimeUnit.SECONDS)).isEqualTo(Gesture.SHORT);
            assertThat(button).isNotNull();
        }
    }

    @Test
    void closingClosesTheLineAndLeavesNoThread() throws IOException {
        Button.listen(line, System::nanoTime, pressed::add).close();
        assertThat(line.closed).isTrue();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("button") && thread.isAlive());
    }

    @Test
    void aButtonThatCannotBeHadLeavesTheOthersWorking() throws InterruptedException {
        line.press(System.nanoTime(), 100 * MILLI);
        Buttons.Lines lines = pin -> {
            if (pin == 5) {
                throw new IOException("GPIO 5: held by another program");
            }
            return line;
        };
        try (var buttons = Buttons.listen(lines, List.of(5, 6), pressed::add)) {
            assertThat(buttons).isNotNull();
            assertThat(pressed.poll(10, TimeUnit.SECONDS)).isEqualTo(Gesture.SHORT);
        }
        assertThat(line.closed).isTrue();
    }

    @Test
    void everyGestureAsksForSomething() {
        var wishes = new ButtonWishes(Duration.ofHours(1));
        assertThat(wishes.of(Gesture.SHORT)).isEqualTo(new Wish.Done());
        assertThat(wishes.of(Gesture.LONG)).isEqualTo(new Wish.Snooze());
        assertThat(wishes.of(Gesture.DOUBLE)).isEqualTo(new Wish.StartExercise("pelvic-tilts"));
        assertThat(wishes.of(Gesture.TRIPLE)).isEqualTo(new Wish.Mark());
        assertThat(wishes.of(Gesture.HELD)).isEqualTo(new Wish.Pause(Duration.ofHours(1)));
    }
}
