package org.plumbline.app.loop;

import java.time.Duration;

/// How long to wait before a silent sensor is tried again; the wait doubles with each failure.
///
/// @param first   before the first try. Default 100 ms
/// @param longest ever. Default 1 s: plugged in again, a clip is
///                back before she notices, and a try costs next to nothing
/// @param patience outage after which the sensor is told as lost. Default 1 s
public record RetryWaits(Duration first, Duration longest, Duration patience) {

    public static final RetryWaits DEFAULT =
            new RetryWaits(Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(1));

    /// The wait after so many failures in a row, from 1.
    Duration after(int failures) {
        var wait = first;
        for (int i = 1; i < failures && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
