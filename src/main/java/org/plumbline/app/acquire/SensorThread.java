package org.plumbline.app.acquire;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.loop.SensorSource;
import org.plumbline.core.engine.Input;
import org.tinylog.Logger;

/// Reads one sensor at its pace, on a platform thread: native I2C would pin a virtual one's carrier.
///
/// A driver that fails, even by a bug, is opened anew by its source. What ends the thread all the same, such as
/// exhausted memory, is nothing to go on with: [#requireAlive] tells its owner.
final class SensorThread implements AutoCloseable {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final SensorSource<?> source;
    private final Intake intake;
    private final IntSupplier hertz;
    private final AtomicLong turns = new AtomicLong();
    private final Thread thread;
    private volatile @Nullable Throwable end;

    private SensorThread(SensorSource<?> source, IntSupplier hertz, Intake intake) {
        this.source = source;
        this.intake = intake;
        this.hertz = hertz;
        this.thread = Thread.ofPlatform()
                .name(source.name())
                .daemon()
                .uncaughtExceptionHandler((_, failure) -> ended(failure))
                .unstarted(this::run);
    }

    static SensorThread start(SensorSource<?> source, int hertz, Intake intake) {
        return start(source, () -> hertz, intake);
    }

    /// @param hertz how often it is read, asked after each turn: by and by it is known which chip it is
    static SensorThread start(SensorSource<?> source, IntSupplier hertz, Intake intake) {
        var started = new SensorThread(source, hertz, intake);
        started.thread.start();
        return started;
    }

    /// What is read, for the log.
    String name() {
        return source.name();
    }

    /// How often it was looked at so far, whether it answered or not.
    long turns() {
        return turns.get();
    }

    /// A reading that comes late does not make the next ones hurry.
    private void run() {
        try (source) {
            long due = System.nanoTime();
            while (!Thread.interrupted()) {
                poll(System.nanoTime() - due);
                long periodNanos = 1_000_000_000L / hertz.getAsInt();
                due = Math.max(due + periodNanos, System.nanoTime() - periodNanos);
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void poll(long late) throws InterruptedException {
        intake.lateness().saw(late);
        var read = FlightRecorder.isInitialized()
                ? recorded(late)
                : source.poll(intake.clock().now());
        for (var input : read) {
            intake.inputs().put(input);
        }
        turns.incrementAndGet();
    }

    /// Only where the recorder runs: the first look at its events starts parts of it, for a sixth of a second.
    private List<Input> recorded(long late) {
        var turn = new SensorPoll();
        turn.begin();
        var read = source.poll(intake.clock().now());
        turn.end();
        if (turn.shouldCommit()) {
            turn.sensor = source.name();
            turn.late = late;
            turn.inputs = read.size();
            turn.commit();
        }
        return read;
    }

    private void ended(Throwable failure) {
        end = failure;
        Logger.error(failure, "the thread of {} ended", source.name());
    }

    /// Does nothing while it reads.
    ///
    /// @throws IllegalStateException if the thread ended by itself
    void requireAlive() {
        var failure = end;
        if (failure != null) {
            throw new IllegalStateException("the thread of %s ended".formatted(source.name()), failure);
        }
    }

    /// For tests: until it has ended and said so.
    void awaitEnd() throws InterruptedException {
        thread.join();
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
