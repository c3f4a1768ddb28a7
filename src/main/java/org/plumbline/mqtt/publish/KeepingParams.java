package org.plumbline.mqtt.publish;

import java.time.Duration;

/// How often a device asks what of its outbox was collected.
///
/// @param first   after it was connected or a collector called. Default 2 s: what was under way has arrived by then
/// @param usual   while a collector answers. Default 5 min: each time costs the card a commit
/// @param longest while none does; the wait doubles up to it. Default 1 h
public record KeepingParams(Duration first, Duration usual, Duration longest) {

    public static final KeepingParams DEFAULT =
            new KeepingParams(Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofHours(1));

    public KeepingParams {
        if (!first.isPositive()) {
            throw new IllegalArgumentException("first must be positive: " + first);
        }
        if (usual.compareTo(first) < 0) {
            throw new IllegalArgumentException("usual must be %s or more: %s".formatted(first, usual));
        }
        if (longest.compareTo(usual) < 0) {
            throw new IllegalArgumentException("longest must be %s or more: %s".formatted(usual, longest));
        }
    }
}
