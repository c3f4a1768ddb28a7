package org.plumbline.app.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plumbline.app.loop.RetryWaits;
import org.plumbline.app.loop.SensorSource;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.Sensor;

@Timeout(60)
class SensorThreadTest {

    private static final int HERTZ = 500;

    private final CountDownLatch read = new CountDownLatch(3);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final SensorSource<AutoCloseable> source = new SensorSource<>(
            Sensor.MAT,
            () -> closed::countDown,
            (_, at) -> {
                read.countDown();
                return List.of(new Input.Mat(new MatFrame(at, 0.5)));
            },
            RetryWaits.DEFAULT);
    private final Lateness lateness = new Lateness();
    private final SampleClock clock = SampleClock.after(null, System::nanoTime, () -> Instant.EPOCH);

    @Test
    void readingsComeOneAfterTheOtherUntilItIsClosed() throws InterruptedException {
        var inputs = new LinkedBlockingQueue<Input>();
        List<Input> taken;
        try (var _ = SensorThread.start(source, HERTZ, intake(inputs))) {
            taken = take(20, inputs);
        }
        assertThat(taken).extracting(input -> input.at().nanos()).isSorted().doesNotHaveDuplicates();
        assertThat(closed.getCount()).isZero();
    }

    /// Once it is opened it is known which chip it is, and another one may be plugged in at any time.
    @Test
    void howOftenItIsReadIsAskedAfterEachTurn() throws InterruptedException {
        var inputs = new LinkedBlockingQueue<Input>();
        var asked = new AtomicInteger();
        IntSupplier hertz = () -> HERTZ + asked.incrementAndGet();
        try (var _ = SensorThread.start(source, hertz, intake(inputs))) {
            take(20, inputs);
            assertThat(asked).hasValueGreaterThanOrEqualTo(19);
        }
    }

    /// The engine has stopped: nobody takes what it reads.
    @Test
    void aFullQueueDoesNotHoldUpItsEnd() throws InterruptedException {
        try (var _ = SensorThread.start(source, HERTZ, intake(new ArrayBlockingQueue<>(2)))) {
            read.await();
        }
        assertThat(closed.getCount()).isZero();
    }

    /// A wire that is held low keeps its reader waiting; nobody else waits with it.
    @Test
    void aSensorThatHangsDoesNotHoldUpAnother() throws InterruptedException {
        var hung = new CountDownLatch(1);
        var released = new CompletableFuture<@Nullable Void>();
        var hanging = new SensorSource<AutoCloseable>(
                Sensor.IMU,
                () -> () -> {},
                (_, _) -> {
                    hung.countDown();
                    released.join();
                    throw new IOException("Connection timed out");
                },
                RetryWaits.DEFAULT);
        var inputs = new LinkedBlockingQueue<Input>();
        try (var _ = SensorThread.start(hanging, HERTZ, intake(inputs))) {
            hung.await();
            try (var _ = SensorThread.start(source, HERTZ, intake(inputs))) {
                assertThat(take(50, inputs)).noneMatch(Input.Imu.class::isInstance);
            } finally {
                released.complete(null);
            }
        }
    }

    @Test
    void everyTurnIsThereForTheFlightRecorder() throws Exception {
        var seen = new LinkedBlockingQueue<RecordedEvent>();
        try (var stream = new RecordingStream()) {
            stream.enable(SensorPoll.class);
            stream.onEvent("org.plumbline.SensorPoll", seen::add);
            stream.startAsync();
            try (var _ = SensorThread.start(source, HERTZ, intake(new LinkedBlockingQueue<>()))) {
                var turn = Objects.requireNonNull(seen.poll(30, TimeUnit.SECONDS));
                assertThat(turn.getString("sensor")).isEqualTo("mat");
                assertThat(turn.getInt("inputs")).isEqualTo(1);
                assertThat(turn.getDuration("late")).isLessThan(Duration.ofSeconds(30));
            }
        }
    }

    /// As memory that is exhausted does: nothing the thread could go on from.
    @Test
    void anErrorThatEndsAThreadIsToldToItsOwner() throws InterruptedException {
        var broken = new SensorSource<AutoCloseable>(
                Sensor.MAT,
                () -> closed::countDown,
                (_, _) -> {
                    throw new OutOfMemoryError("as if");
                },
                RetryWaits.DEFAULT);
        try (var thread = SensorThread.start(broken, HERTZ, intake(new LinkedBlockingQueue<>()))) {
            closed.await();
            thread.awaitEnd();
            assertThatIllegalStateException()
                    .isThrownBy(thread::requireAlive)
                    .withMessage("the thread of mat ended")
                    .withCauseInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void howLateItsTurnsBeginIsKeptUntilItIsAskedFor() throws InterruptedException {
        try (var thread = SensorThread.start(source, HERTZ, intake(new LinkedBlockingQueue<>()))) {
            read.await();
            thread.requireAlive();
        }
        assertThat(lateness.takeLongest()).isPositive();
        assertThat(lateness.takeLongest()).isZero();
    }

    private Intake intake(BlockingQueue<Input> inputs) {
        return new Intake(clock, inputs, lateness);
    }

    private static List<Input> take(int count, BlockingQueue<Input> inputs) throws InterruptedException {
        var taken = new ArrayList<Input>();
        while (taken.size() < count) {
            var next = inputs.poll(30, TimeUnit.SECONDS);
            assertThat(next).isNotNull();
            taken.add(next);
        }
        return taken;
    }
}
