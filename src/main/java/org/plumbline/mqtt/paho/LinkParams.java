package org.plumbline.mqtt.paho;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.mqtt.link.Outgoing;

/// How one link behaves.
///
/// @param clientId      by which the broker knows the session; a second link of the same name ends the first
/// @param sessionExpiry how long the broker keeps messages for an absent client. Zero: it forgets at once
/// @param will          what the broker publishes when the link ends, however it ends; null for nothing
/// @param patience      longest wait for any answer of the broker. Default 10 s: black holes of 7 s were seen to heal
/// @param keepAlive     how often a silent link is probed. Default 15 s: the broker gives it up after 1.5 times that
public record LinkParams(
        String clientId, Duration sessionExpiry, @Nullable Outgoing will, Duration patience, Duration keepAlive) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(15);

    public LinkParams {
        if (clientId.isBlank()) {
            throw new IllegalArgumentException("clientId must not be blank");
        }
        if (sessionExpiry.isNegative()) {
            throw new IllegalArgumentException("sessionExpiry must be zero or more: " + sessionExpiry);
        }
        if (!patience.isPositive()) {
            throw new IllegalArgumentException("patience must be positive: " + patience);
        }
        if (keepAlive.toSeconds() < 1) {
            throw new IllegalArgumentException("keepAlive must be 1 s or more: " + keepAlive);
        }
    }

    /// A link that only sends: the broker need not remember anything of it.
    public static LinkParams sender(String clientId, Outgoing will) {
        return new LinkParams(clientId, Duration.ZERO, will, PATIENCE, KEEP_ALIVE);
    }

    /// A link that leaves nothing behind.
    public static LinkParams visitor(String clientId) {
        return new LinkParams(clientId, Duration.ZERO, null, PATIENCE, KEEP_ALIVE);
    }

    /// A link that receives: the broker keeps what arrives while it is away.
    public static LinkParams receiver(String clientId, Duration sessionExpiry) {
        return new LinkParams(clientId, sessionExpiry, null, PATIENCE, KEEP_ALIVE);
    }
}
