package org.plumbline.app.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.sample.SampleTime;

class EngineRunTest {

    private final List<Input> engine = new ArrayList<>();
    private final WaitedFor inputs = new WaitedFor();
    private final SampleClock clock = SampleClock.after(null, () -> inputs.nanos, () -> Instant.EPOCH);
    private int minutes;

    @Test
    void aTickComesEverySecondAndEverySixtiethIsAMinute() {
        run(Duration.ofSeconds(125));
        assertThat(engine).allMatch(Input.Tick.class::isInstance);
        assertThat(times()).isEqualTo(LongStream.range(0, 125).boxed().toList());
        assertThat(minutes).isEqualTo(2);
    }

    @Test
    void anInputIsHandedOverBetweenTheTicks() {
        inputs.add(new Input.Asked(new SampleTime(0), new Wish.Snooze()));
        run(Duration.ofSeconds(2));
        assertThat(engine).hasSize(3).filteredOn(Input.Asked.class::isInstance).hasSize(1);
    }

    /// A card took three seconds to save: what was measured meanwhile is older than the next tick.
    @Test
    void whatWaitedComesBeforeTheNextTick() {
        var late = new Input.Asked(new SampleTime(2_500_000_000L), new Wish.Snooze());
        var run = new EngineRun(
                clock,
                inputs,
                input -> {
                    engine.add(input);
                    if (engine.size() == 1) {
                        inputs.nanos += 3_000_000_000L;
                        inputs.add(late);
                    }
                },
                () -> {});
        inputs.until = Duration.ofSeconds(4).toNanos();
        assertThatExceptionOfType(InterruptedException.class).isThrownBy(run::untilInterrupted);
        assertThat(times()).containsExactly(0L, 2L, 3L);
    }

    private void run(Duration length) {
        inputs.until = length.toNanos();
        var run = new EngineRun(clock, inputs, engine::add, () -> minutes++);
        assertThatExceptionOfType(InterruptedException.class).isThrownBy(run::untilInterrupted);
    }

    private List<Long> times() {
        return engine.stream().map(input -> input.at().nanos() / 1_000_000_000L).toList();
    }

    /// A queue whose waits take no time but move the clock on; at the end the thread is interrupted.
    private static final class WaitedFor extends LinkedBlockingQueue<Input> {

        private long nanos;
        private long until;

        @Override
        public @Nullable Input poll(long timeout, TimeUnit unit) throws InterruptedException {
            var next = poll();
            if (next == null) {
                nanos += unit.toNanos(timeout);
            }
            if (nanos >= until) {
                throw new InterruptedException("the test is over");
            }
            return next;
        }
    }
}
