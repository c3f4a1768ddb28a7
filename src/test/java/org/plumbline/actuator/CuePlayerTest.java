package org.plumbline.actuator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.plumbline.board.line.RecordingLine;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.coach.cue.CuePattern.Step;

class CuePlayerTest {

    private static final CuePattern SHORT = cue(10, 100, 10, 200);
    private static final CuePattern LONG = cue(2_900, 300);

    private final RecordingOutput output = new RecordingOutput();
    private final ConcurrentLinkedQueue<IOException> failures = new ConcurrentLinkedQueue<>();

    @Test
    void itIsSilentBeforeTheFirstCueAndAfterIt() throws Exception {
        try (var player = start()) {
            assertThat(output.next()).isEqualTo("silent");
            player.play(SHORT);
            assertThat(next(4)).containsExactly("silent", "1/100", "1/200", "silent");
        }
    }

    @Test
    void aCueReplacesALongerOneWithoutWaitingForItsEnd() throws Exception {
        try (var player = start()) {
            player.play(LONG);
            assertThat(next(3)).containsExactly("silent", "silent", "1/300");
            player.play(SHORT);
            assertThat(next(2)).containsExactly("silent", "1/100");
        }
    }

    @Test
    void silenceEndsACueAtOnce() throws Exception {
        try (var player = start()) {
            player.play(LONG);
            assertThat(next(3)).endsWith("1/300");
            player.silence();
            assertThat(output.next()).isEqualTo("silent");
        }
    }

    /// On the real clock; the median, since a busy machine may look away now and then.
    @Test
    void aCueIsSilentWithinTwentyMilliseconds() throws Exception {
        var waits = new ArrayList<Duration>();
        try (var player = CuePlayer.start(output, System::nanoTime, failures::add)) {
            for (int i = 0; i < 51; i++) {
                player.play(LONG);
                while (!"1/300".equals(output.next())) {}
                long asked = System.nanoTime();
                player.silence();
                assertThat(output.next()).isEqualTo("silent");
                waits.add(Duration.ofNanos(System.nanoTime() - asked));
            }
        }
        waits.sort(Comparator.naturalOrder());
        assertThat(waits.get(25)).isLessThan(Duration.ofMillis(20));
    }

    @Test
    void closingInTheMiddleOfACueLeavesSilenceAndNoThread() throws Exception {
        var player = start();
        player.play(LONG);
        assertThat(next(3)).endsWith("1/300");
        player.close();
        assertThat(output.all()).isEqualTo("silent closed");
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("cue-player") && thread.isAlive());
        player.close();
    }

    @Test
    void anOutputThatFailsEndsTheCueAndThePlayerGoesOn() throws Exception {
        try (var player = start()) {
            output.broken = true;
            player.play(LONG);
            assertThat(next(3)).containsExactly("silent", "silent", "silent");
            output.broken = false;
            player.play(SHORT);
            assertThat(next(2)).containsExactly("silent", "1/100");
        }
        assertThat(failures).singleElement().satisfies(e -> assertThat(e).hasMessage("output is broken"));
    }

    @Test
    void anOutputThatCannotEvenBeSilencedIsRefusedAtStart() {
        CueOutput stuck = SwitchedOutput.led(brokenLine());
        assertThatIOException()
                .isThrownBy(() -> CuePlayer.start(stuck, System::nanoTime, failures::add))
                .withMessage("line is broken");
    }

    @Test
    void anOutputWithABugLeavesSilenceAndAClosedLine() throws Exception {
        var told = new ConcurrentLinkedQueue<Thread>();
        var player = start();
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("cue-player"))
                .forEach(thread -> thread.setUncaughtExceptionHandler((ended, bug) -> told.add(ended)));
        output.buggy = true;
        player.play(LONG);
        assertThat(next(4)).containsExactly("silent", "silent", "silent", "closed");
        player.close();
        assertThat(told).hasSize(1);
    }

    /// On a clock that moves 5 ms whenever it is read, so that a busy machine sleeps through no step.
    private CuePlayer start() throws IOException {
        var clock = new AtomicLong();
        return CuePlayer.start(output, () -> clock.addAndGet(5_000_000), failures::add);
    }

    private List<String> next(int count) throws InterruptedException {
        var told = new String[count];
        for (int i = 0; i < count; i++) {
            told[i] = String.valueOf(output.next());
        }
        return List.of(told);
    }

    /// Steps of full light: milliseconds, tone, milliseconds, tone.
    private static CuePattern cue(int... millisAndTones) {
        var steps = new Step[millisAndTones.length / 2];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = new Step(1, millisAndTones[2 * i + 1], Duration.ofMillis(millisAndTones[2 * i]));
        }
        return new CuePattern("test", List.of(steps));
    }

    private static RecordingLine brokenLine() {
        var line = new RecordingLine("line", new ArrayList<>());
        line.broken = true;
        return line;
    }
}
