package org.plumbline.mqtt.link;

import java.time.Duration;

/// The monotonic clock and how to wait on it; tests bring one that does not wait.
public interface Waiting {

    Waiting REAL = new Waiting() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration length) throws InterruptedException {
            Thread.sleep(length);
        }
    };

    long nanos();

    void sleep(Duration length) throws InterruptedException;
}
