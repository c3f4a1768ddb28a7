package org.plumbline.web.metrics;

import io.prometheus.metrics.core.metrics.Gauge;
import java.util.Optional;
import org.plumbline.contract.HealthMessage;
import org.plumbline.contract.HealthMessage.SensorHealth;
import org.plumbline.contract.json.Kebab;

/// How each device itself is.
final class HealthMetrics {

    private final Gauge sensors;
    private final Gauge outbox;
    private final Gauge lateness;
    private final Gauge calibration;
    private final Gauge trouble;
    private final Gauge told;

    HealthMetrics(Registered registered) {
        sensors = registered.gauge("plumbline_sensor", "1 for how the sensor is", "device", "sensor", "health");
        outbox = registered.gauge("plumbline_outbox_messages", "Messages that wait on the card", "device");
        lateness = registered.gauge(
                "plumbline_lateness_seconds", "Longest that a turn began too late in a minute", "device");
        calibration = registered.gauge(
                "plumbline_calibration_age_seconds", "Since her upright was learned; NaN while not known", "device");
        trouble = registered.gauge("plumbline_card_trouble", "1 while the card gives trouble", "device");
        told = registered.gauge("plumbline_health_timestamp_seconds", "When health was told last", "device");
    }

    void keep(HealthMessage health) {
        var device = health.device();
        health.sensors().forEach((sensor, is) -> {
            for (var each : SensorHealth.values()) {
                sensors.labelValues(device, Kebab.of(sensor), Kebab.of(each)).set(each == is ? 1 : 0);
            }
        });
        outbox.labelValues(device).set((double) health.outbox());
        lateness.labelValues(device).set(health.lateness().toNanos() * 1e-9);
        double age = Optional.ofNullable(health.calibrationAge())
                .map(since -> (double) since.toSeconds())
                .orElse(Double.NaN);
        calibration.labelValues(device).set(age);
        trouble.labelValues(device).set(health.trouble().isEmpty() ? 0 : 1);
        told.labelValues(device).set(PresentMetrics.epochSeconds(health.at()));
    }
}
