package org.plumbline.mqtt.write;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.plumbline.contract.Channel;
import org.plumbline.mqtt.outbox.Dated;
import org.plumbline.mqtt.outbox.Outbox;
import org.tinylog.Logger;

/// Writes messages to the outbox on a thread of its own, many with one commit, and again if the card fails.
///
/// An event is written at once, for a power cut may follow. A commit costs the card several kilobytes however little
/// is in it, so summaries wait for an event or for each other.
public final class OutboxWriter implements AutoCloseable {

    /// About three days of messages, should the card be full for so long: some 3 MB of memory.
    private static final int CAPACITY = 10_000;

    private static final int LARGEST_BATCH = 500;

    /// Summaries that wait for each other: three minutes, with a day's figures each. What is written together is also
    /// received and stored together.
    public static final int ENOUGH_SUMMARIES = 6;

    /// What a power cut may cost of the summaries.
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(4);

    /// How long a full queue may hold up the engine, once; then messages are dropped until there is room.
    private static final Duration LONGEST_HOLD_UP = Duration.ofMillis(100);

    private static final Duration ROUND = Duration.ofMillis(200);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final Outbox outbox;
    private final Chores chores;
    private final BlockingQueue<Dated> queue = new ArrayBlockingQueue<>(CAPACITY);
    private final List<Dated> batch = new ArrayList<>();
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong turns = new AtomicLong();
    private final Trouble trouble = new Trouble("writing the outbox");
    private final Thread thread =
            Thread.ofPlatform().daemon().name("outbox-writer").unstarted(this::run);
    private long batchBegun;
    private volatile boolean full;
    private volatile boolean hurried;
    private volatile boolean closing;

    /// What else is done to the outbox by the thread that writes it.
    public interface Chores {

        /// Called after each commit.
        void written(List<Dated> messages) throws IOException;

        /// Called several times a second.
        void round() throws IOException;
    }

    public OutboxWriter(Outbox outbox, Chores chores) {
        this.outbox = outbox;
        this.chores = chores;
        thread.start();
    }

    /// Queues a message.
    ///
    /// @return false if there was no room for it
    public boolean write(Dated message) {
        waiting.incrementAndGet();
        boolean taken = offered(message);
        if (!taken) {
            waiting.decrementAndGet();
        }
        return taken;
    }

    private boolean offered(Dated message) {
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
            tried(outbox::depth);
            while (!closing || waiting.get() > 0) {
                gather();
                if (isDue()) {
                    tried(this::commit);
                }
                tried(chores::round);
                turns.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Logger.warn("{} messages were not written", waiting.get());
        }
    }

    private void gather() throws InterruptedException {
        var first = queue.poll(ROUND.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            batchBegun = batch.isEmpty() ? System.nanoTime() : batchBegun;
            batch.add(first);
            queue.drainTo(batch, Math.max(0, LARGEST_BATCH - batch.size()));
        }
    }

    private boolean isDue() {
        return !batch.isEmpty()
                && (closing
                        || hurried
                        || batch.size() >= ENOUGH_SUMMARIES
                        || System.nanoTime() - batchBegun >= LONGEST_WAIT.toNanos()
                        || batch.stream().anyMatch(it -> it.message().channel() == Channel.EVENT));
    }

    private void commit() throws IOException {
        outbox.append(batch);
        trouble.isOver();
        var written = List.copyOf(batch);
        batch.clear();
        waiting.addAndGet(-written.size());
        chores.written(written);
    }

    /// Something that uses the card.
    private interface Attempt {
        void run() throws IOException;
    }

    private void tried(Attempt attempt) throws InterruptedException {
        try {
            attempt.run();
        } catch (IOException e) {
            trouble.is(e);
            Thread.sleep(RETRY);
        }
    }

    public boolean isWritten() {
        return waiting.get() == 0;
    }

    /// Counts up several times a second, or slower while the card fails: one that stands still is stuck.
    public long turns() {
        return turns.get();
    }

    public boolean awaitEmpty(Duration longest) throws InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        hurried = true;
        try {
            while (!isEmpty()) {
                if (System.nanoTime() - deadline > 0) {
                    return false;
                }
                Thread.sleep(20);
            }
            return true;
        } finally {
            hurried = false;
        }
    }

    private boolean isEmpty() {
        try {
            return isWritten() && outbox.depth() == 0;
        } catch (IOException e) {
            Logger.debug(e.getMessage());
            return false;
        }
    }

    /// Why the card cannot be written; empty while it can.
    public String failure() {
        return trouble.cause();
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
