package org.plumbline.app.acquire;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// The longest delay since somebody asked last; any thread may tell one.
public final class Lateness {

    private final AtomicLong longestNanos = new AtomicLong();

    void saw(long nanos) {
        longestNanos.accumulateAndGet(nanos, Math::max);
    }

    /// What it was, and begins anew.
    public Duration takeLongest() {
        return Duration.ofNanos(longestNanos.getAndSet(0));
    }
}
