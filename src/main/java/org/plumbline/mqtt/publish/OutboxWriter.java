package org.plumbline.mqtt.publish;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.plumbline.contract.Message;
import org.plumbline.mqtt.outbox.Outbox;
import org.tinylog.Logger;

/// Writes messages to the outbox on a thread of its own, many with one commit, and again if the card fails.
final class OutboxWriter implements AutoCloseable {

    /// About three days of messages, should the card be full for so long: some 3 MB of memory.
    private static final int CAPACITY = 10_000;

    private static final int LARGEST_BATCH = 500;

    /// How long a full queue may hold up the engine, once; then messages are dropped until there is room.
    private static final Duration LONGEST_HOLD_UP = Duration.ofMillis(100);

    private static final Duration ROUND = Duration.ofMillis(200);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final Outbox outbox;
    private final Runnable written;
    private final BlockingQueue<Message.Sequenced> queue = new ArrayBlockingQueue<>(CAPACITY);
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private final Thread thread = Thread.ofVirtual().name("outbox-writer").unstarted(this::run);
    private volatile boolean full;
    private volatile boolean closing;

    /// @param written called after each commit
    OutboxWriter(Outbox outbox, Runnable written) {
        this.outbox = outbox;
        this.written = written;
        thread.start();
    }

    void write(Message.Sequenced message) {
        waiting.incrementAndGet();
        if (!offered(message)) {
            waiting.decrementAndGet();
            dropped.incrementAndGet();
        }
    }

    private boolean offered(Message.Sequenced message) {
        try {
            boolean taken = queue.offer(message, full ? 0 : LONGEST_HOLD_UP.toMillis(), TimeUnit.MILLISECONDS);
            if (!taken && !full) {
                Logger.error("{} messages wait to be written; the next ones are dropped", CAPACITY);
            }
            full = !taken;
            return taken;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return queue.offer(message);
        }
    }

    private void run() {
        try {
            while (!closing || !queue.isEmpty()) {
                var batch = nextBatch();
                if (!batch.isEmpty()) {
                    commit(batch);
                }
            }
        } catch (InterruptedException e) {
            Logger.warn("{} messages were not written", waiting.get());
        }
    }

    private List<Message.Sequenced> nextBatch() throws InterruptedException {
        var batch = new ArrayList<Message.Sequenced>();
        var first = queue.poll(ROUND.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            queue.drainTo(batch, LARGEST_BATCH - 1);
        }
        return batch;
    }

    private void commit(List<Message.Sequenced> batch) throws InterruptedException {
        String lastFailure = "";
        while (true) {
            try {
                outbox.append(batch);
                waiting.addAndGet(-batch.size());
                written.run();
                return;
            } catch (IOException e) {
                lastFailure = logged(String.valueOf(e.getMessage()), lastFailure);
                Thread.sleep(RETRY);
            }
        }
    }

    private static String logged(String failure, String lastFailure) {
        if (!failure.equals(lastFailure)) {
            Logger.error("{}; trying again every {} s", failure, RETRY.toSeconds());
        }
        return failure;
    }

    boolean awaitEmpty(Duration longest) throws InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        while (!isEmpty()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }

    private boolean isEmpty() {
        try {
            return waiting.get() == 0 && outbox.depth() == 0;
        } catch (IOException e) {
            Logger.debug(e.getMessage());
            return false;
        }
    }

    long dropped() {
        return dropped.get();
    }

    @Override
    public void close() {
        closing = true;
        try {
            if (!thread.join(LONGEST_STOP)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
