package org.plumbline.web.metrics;

import io.prometheus.metrics.core.metrics.Gauge;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.plumbline.contract.StateMessage;
import org.plumbline.contract.json.Kebab;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.StanceSeconds;

/// The present of each device, and its day so far.
final class PresentMetrics {

    private final Map<DayFigure, Gauge> figures = new EnumMap<>(DayFigure.class);
    private final Gauge stance;
    private final Gauge seconds;
    private final Gauge bout;
    private final Gauge told;

    PresentMetrics(Registered registered) {
        stance = registered.gauge("plumbline_stance", "1 for the stance she is in", "device", "stance");
        seconds = registered.gauge("plumbline_today_seconds", "Time of today in each stance", "device", "stance");
        bout = registered.gauge(
                "plumbline_bout_seconds", "Length of the sitting bout that goes on; 0 for none", "device");
        told = registered.gauge("plumbline_state_timestamp_seconds", "When the present was told last", "device");
        for (var figure : DayFigure.values()) {
            figures.put(figure, registered.gauge(figure.metric(), figure.help(), "device"));
        }
    }

    void keep(StateMessage state) {
        var device = state.device();
        for (var each : Stance.values()) {
            stance.labelValues(device, Kebab.of(each)).set(each == state.stance() ? 1 : 0);
            seconds.labelValues(device, Kebab.of(each)).set(of(state.today().seconds(), each));
        }
        bout.labelValues(device).set(boutSeconds(state));
        told.labelValues(device).set(epochSeconds(state.at()));
        figures.forEach((figure, gauge) -> gauge.labelValues(device).set(figure.of(state.today())));
    }

    static double epochSeconds(Instant moment) {
        return moment.toEpochMilli() / 1000.0;
    }

    private static double boutSeconds(StateMessage state) {
        var start = state.boutStart();
        return start == null ? 0 : Duration.between(start, state.at()).toMillis() / 1000.0;
    }

    private static double of(StanceSeconds seconds, Stance stance) {
        return switch (stance) {
            case SEATED_STILL -> seconds.seatedStill();
            case SEATED_MOVING -> seconds.seatedMoving();
            case STANDING -> seconds.standing();
            case WALKING -> seconds.walking();
            case AWAY -> seconds.away();
            case NOT_WORN -> seconds.notWorn();
            case UNKNOWN -> seconds.unknown();
        };
    }
}
