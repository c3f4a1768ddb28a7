package org.plumbline.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.Sensor;

/// How the device itself is, retained by the broker.
///
/// @param at             when this was so
/// @param sensors        each that is configured, and how it is
/// @param calibrationAge since her upright was learned; null while it is not known
/// @param outbox         messages that wait on the card
/// @param lateness       longest that a second of the engine or a sensor's turn began too late in the last minute
/// @param trouble        with the card, in words; empty for none
public record HealthMessage(
        String device,
        Instant at,
        Map<Sensor, SensorHealth> sensors,
        @Nullable Duration calibrationAge,
        long outbox,
        Duration lateness,
        String trouble)
        implements Message {

    public HealthMessage {
        sensors = Map.copyOf(sensors);
    }

    /// How a sensor is.
    public enum SensorHealth {
        OK,
        LOST,
        /// It is read, but not all of it can be used.
        DEGRADED
    }

    @Override
    public Channel channel() {
        return Channel.HEALTH;
    }
}
