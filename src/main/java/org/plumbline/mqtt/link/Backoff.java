package org.plumbline.mqtt.link;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before the next attempt.
///
/// @param first   after one failure. Default 1 s
/// @param longest however many failures. Default 1 min: a returned broker is found within that
/// @param settled a link that lasted this long forgets the failures before it. Default 10 s
public record Backoff(Duration first, Duration longest, Duration settled) {

    public static final Backoff DEFAULT =
            new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofSeconds(10));

    public Backoff {
        if (!first.isPositive()) {
            throw new IllegalArgumentException("first must be positive: " + first);
        }
        if (longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("longest must be %s or more: %s".formatted(first, longest));
        }
    }

    /// Doubles with each failure up to `longest`; at least half of that, the rest by chance, so that several
    /// devices do not all knock in the same moment at a broker that has just returned.
    ///
    /// @param failures in a row, from 1
    public Duration after(int failures, RandomGenerator random) {
        double grown = Math.scalb((double) first.toMillis(), failures - 1);
        double most = Math.min(grown, (double) longest.toMillis());
        return Duration.ofMillis(Math.round(most * (1 + random.nextDouble()) / 2));
    }
}
