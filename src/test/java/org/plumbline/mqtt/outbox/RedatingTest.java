package org.plumbline.mqtt.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.Origin;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.StanceSeconds;

/// The clock said seven in the evening of 20 November; it was a quarter past six of the next morning.
class RedatingTest {

    private static final Instant BELIEVED = Instant.parse("2026-11-20T18:00:00Z");
    private static final Instant KNOWN = Instant.parse("2026-11-21T05:15:20Z");
    private static final Origin ORIGIN = new Origin("desk", "b1", 7, false, new SampleTime(600_000_000_000L));

    private final Redating redating = new Redating(BELIEVED, KNOWN, ZoneId.of("Europe/Berlin"));

    @Test
    void anEventMovesAsAWhole() {
        var data = Map.<String, Object>of("length_s", 300.0);
        var event = new EventMessage(
                ORIGIN, EventType.BOUT_ENDED, BELIEVED.plusSeconds(300), BELIEVED.plusSeconds(600), "", data);
        var moved = (EventMessage) redating.apply(event);
        assertThat(moved.start()).isEqualTo(KNOWN.plusSeconds(300));
        assertThat(moved.end()).isEqualTo(KNOWN.plusSeconds(600));
        assertThat(moved.data()).isEqualTo(data);
        assertThat(moved.origin()).isEqualTo(new Origin("desk", "b1", 7, true, ORIGIN.at()));
    }

    @Test
    void aMinuteStaysAFullMinute() {
        var summary = new MinuteSummary(BELIEVED, StanceSeconds.ZERO, 3, 0, BodySums.NONE);
        var moved = (MinuteMessage) redating.apply(new MinuteMessage(ORIGIN, summary, ZoneOffset.ofHours(1)));
        assertThat(moved.minute().start()).isEqualTo(Instant.parse("2026-11-21T05:15:00Z"));
        assertThat(moved.minute().steps()).isEqualTo(3);
    }

    @Test
    void aDayIsThatOfTheMomentItWasTold() {
        var moved = (DayMessage) redating.apply(new DayMessage(ORIGIN, DaySummary.empty(LocalDate.of(2026, 11, 20))));
        assertThat(moved.day().date()).isEqualTo(LocalDate.of(2026, 11, 21));
    }
}
