package org.plumbline.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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
    private final SampleClock clock = SampleClock.after(null, System::nanoTime, () -> Instant.EPOCH);

    @Test
    void readingsComeOneAfterTheOtherUntilItIsClosed() throws InterruptedException {
        var inputs = new LinkedBlockingQueue<Input>();
        List<Input> taken;
        try (var _ = SensorThread.start(source, HERTZ, clock, inputs)) {
            taken = take(20, inputs);
        }
        assertThat(taken).extracting(input -> input.at().nanos()).isSorted().doesNotHaveDuplicates();
        assertThat(closed.getCount()).isZero();
    }

    /// The engine has stopped: nobody takes what it reads.
    @Test
    void aFullQueueDoesNotHoldUpItsEnd() throws InterruptedException {
        try (var _ = SensorThread.start(source, HERTZ, clock, new ArrayBlockingQueue<>(2))) {
            read.await();
        }
        assertThat(closed.getCount()).isZero();
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
