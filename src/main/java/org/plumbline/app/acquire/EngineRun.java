package org.plumbline.app.acquire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.SampleTime;

/// Hands inputs to the engine on the calling thread: each as it comes, and a tick a second.
///
/// @param engine    takes every input
/// @param eachMinute called after every sixtieth tick
record EngineRun(SampleClock clock, BlockingQueue<Input> inputs, Consumer<Input> engine, Runnable eachMinute) {

    private static final Duration TICK = Duration.ofSeconds(1);
    private static final int TICKS_A_MINUTE = 60;

    /// Runs until the thread is interrupted.
    void untilInterrupted() throws InterruptedException {
        for (long ticks = 1; ; ticks++) {
            takeWhatWaits();
            var tick = clock.anchor();
            engine.accept(new Input.Tick(tick));
            if (ticks % TICKS_A_MINUTE == 0) {
                eachMinute.run();
            }
            until(tick.at().plus(TICK));
        }
    }

    /// After a long save some may wait that are older than the tick to come.
    private void takeWhatWaits() {
        var waiting = new ArrayList<Input>();
        inputs.drainTo(waiting);
        waiting.forEach(engine);
    }

    private void until(SampleTime end) throws InterruptedException {
        for (long left = end.nanos() - clock.now().nanos();
                left > 0;
                left = end.nanos() - clock.now().nanos()) {
            var input = inputs.poll(left, TimeUnit.NANOSECONDS);
            if (input != null) {
                engine.accept(input);
            }
        }
    }
}
