package org.plumbline.mqtt.outbox;

import java.time.Duration;

/// How much an [Outbox] keeps for a collector that does not come; what is dropped for it is told.
///
/// @param mostRows more than that and a tenth is dropped: summaries first, the oldest first. Default 60,000: some
///                 30 MB
/// @param longest  what was told longer ago is dropped. Default 30 days: longer than any holiday
public record OutboxParams(long mostRows, Duration longest) {

    public static final OutboxParams DEFAULT = new OutboxParams(60_000, Duration.ofDays(30));

    public OutboxParams {
        if (mostRows < 10) {
            throw new IllegalArgumentException("mostRows must be 10 or more: " + mostRows);
        }
        if (!longest.isPositive()) {
            throw new IllegalArgumentException("longest must be positive: " + longest);
        }
    }

    /// How many are too many; a tenth more, so that it is not done row by row.
    long excess(long rows) {
        return rows > mostRows ? rows - mostRows + mostRows / 10 : 0;
    }
}
