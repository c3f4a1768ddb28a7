package org.plumbline.app.demo;

import java.time.Duration;
import java.time.LocalDateTime;

/// Lets simulated seconds pass as fast as asked for, after a morning that is over at once.
///
/// A second that took too long is caught up with; a long stop, such as a laptop that slept, is not.
final class RealTimePace implements SimulatedLife.Pace {

    private static final long MOST_BEHIND_NANOS = Duration.ofSeconds(1).toNanos();

    private final long secondNanos;
    private final LocalDateTime from;
    private long due;

    /// @param speed how many times faster than real time
    /// @param from  before it, time does not hold her up
    RealTimePace(double speed, LocalDateTime from) {
        this.secondNanos = Math.round(1e9 / speed);
        this.from = from;
        this.due = System.nanoTime();
    }

    @Override
    public void after(LocalDateTime second) throws InterruptedException {
        long now = System.nanoTime();
        if (second.isBefore(from) || now - due > MOST_BEHIND_NANOS) {
            due = now;
        }
        due += second.isBefore(from) ? 0 : secondNanos;
        if (due > now) {
            Thread.sleep(Duration.ofNanos(due - now));
        }
        if (Thread.interrupted()) {
            throw new InterruptedException("stopped at " + second.toLocalTime());
        }
    }
}
