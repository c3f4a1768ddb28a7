package org.plumbline.app.monitor;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardOldestPolicy;
import java.util.concurrent.TimeUnit;
import org.tinylog.Logger;

/// The thread that waits for the card, so that the one that plays the cues never does: a worn-out card was seen to
/// hold up a write for many seconds before it failed.
///
/// While the card hangs the newest work waits, and older work is given up: a state is worth nothing once there is a
/// newer one.
final class CardThread implements Executor, AutoCloseable {

    private static final int MOST_WAITING = 8;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("card").factory(),
            new DiscardOldestPolicy());

    @Override
    public void execute(Runnable work) {
        thread.execute(work);
    }

    /// Returns when all is done, or the card has hung for too long.
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                Logger.warn("the card did not answer within {} s", LONGEST_STOP.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
