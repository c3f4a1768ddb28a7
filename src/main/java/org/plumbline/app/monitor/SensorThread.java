package org.plumbline.app.monitor;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import org.plumbline.app.loop.SensorSource;
import org.plumbline.core.engine.Input;

/// Reads one sensor at its pace, on a platform thread: native I2C would pin a virtual one's carrier.
final class SensorThread implements AutoCloseable {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final SensorSource<?> source;
    private final SampleClock clock;
    private final BlockingQueue<Input> inputs;
    private final long periodNanos;
    private final Thread thread;

    private SensorThread(SensorSource<?> source, int hertz, SampleClock clock, BlockingQueue<Input> inputs) {
        this.source = source;
        this.clock = clock;
        this.inputs = inputs;
        this.periodNanos = 1_000_000_000L / hertz;
        this.thread = Thread.ofPlatform().name(source.name()).daemon().unstarted(this::run);
    }

    static SensorThread start(SensorSource<?> source, int hertz, SampleClock clock, BlockingQueue<Input> inputs) {
        var started = new SensorThread(source, hertz, clock, inputs);
        started.thread.start();
        return started;
    }

    /// A reading that comes late does not make the next ones hurry.
    private void run() {
        try (source) {
            long due = System.nanoTime();
            while (!Thread.interrupted()) {
                poll(System.nanoTime() - due);
                due = Math.max(due + periodNanos, System.nanoTime() - periodNanos);
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void poll(long late) throws InterruptedException {
        var turn = new SensorPoll();
        turn.begin();
        var read = source.poll(clock.now());
        turn.end();
        if (turn.shouldCommit()) {
            turn.sensor = source.name();
            turn.late = late;
            turn.inputs = read.size();
            turn.commit();
        }
        for (var input : read) {
            inputs.put(input);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
