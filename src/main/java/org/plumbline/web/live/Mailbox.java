package org.plumbline.web.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Room for one state: a newer one takes the place of one that was not fetched yet.
final class Mailbox implements AutoCloseable {

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable String waiting;
    private boolean closed;

    void put(String state) {
        lock.lock();
        try {
            waiting = state;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /// Takes the state that waits, or the next one; empty if none came in time or the mailbox was closed.
    Optional<String> take(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (waiting == null && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            var taken = Optional.ofNullable(waiting);
            waiting = null;
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /// Lets at least `length` go by, unless it is closed meanwhile.
    void rest(Duration length) throws InterruptedException {
        lock.lock();
        try {
            long left = length.toNanos();
            while (!closed && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /// Wakes whoever waits; nothing is to be expected any more.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }
}
