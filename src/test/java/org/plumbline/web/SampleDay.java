package org.plumbline.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.Origin;
import org.plumbline.contract.StateMessage;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.PromptSums;
import org.plumbline.core.summary.StanceSeconds;
import org.plumbline.core.summary.period.HourOfWeek;
import org.plumbline.core.summary.period.SittingBout;

/// One plausible day for tests: a Tuesday in Berlin.
final class SampleDay {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final LocalDate DATE = LocalDate.of(2026, 3, 3);
    static final String DEVICE = "plumb-1";

    private SampleDay() {}

    /// A moment of that day, such as `14:30`.
    static Instant at(String time) {
        return DATE.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    static InfoMessage info(boolean simulated, double speed) {
        return new InfoMessage(DEVICE, "0.1.0", simulated, speed, Placement.UPPER_TRUNK, ZONE.getId());
    }

    static DaySummary figures() {
        var seconds = new StanceSeconds(3 * 3600, 1200, 2400, 1500, 1800, 0, 600);
        return new DaySummary(
                DATE, seconds, 2140, 900, BodySums.NONE, Duration.ofMinutes(58), 6, 3, 0, 5, PromptSums.of(3, 2));
    }

    static EventMessage prompted(String time) {
        var origin = new Origin(DEVICE, "boot-1", 7, true);
        Map<String, Object> data = Map.of("kind", "walk-break", "attempt", 1);
        return new EventMessage(origin, EventType.PROMPTED, null, at(time), "sat 50 min", data);
    }

    static MinuteSummary minute(String time) {
        return new MinuteSummary(at(time), StanceSeconds.of(Stance.WALKING, 60), 104, 0, BodySums.NONE);
    }

    static HourOfWeek hour() {
        return new HourOfWeek(DATE.getDayOfWeek(), 14, 1, figures().seconds(), 104, 900, BodySums.NONE);
    }

    static SittingBout bout(String start, String end) {
        return new SittingBout(at(start), at(end), Duration.between(at(start), at(end)), false);
    }

    static StateMessage seated(String since, String now) {
        return new StateMessage(
                DEVICE,
                at(now),
                true,
                Stance.SEATED_STILL,
                Basis.MAT,
                at(since),
                "weight on the seat since " + since,
                Posture.UPRIGHT,
                at(since),
                at(since).plus(Duration.ofMinutes(50)),
                "50 min after you sat down",
                StateMessage.Coaching.IDLE,
                null,
                figures());
    }

    static StateMessage walking(String since, String now) {
        return new StateMessage(
                DEVICE,
                at(now),
                true,
                Stance.WALKING,
                Basis.MAT,
                at(since),
                "seat empty, steps counted since " + since,
                Posture.UNKNOWN,
                null,
                null,
                "you are up",
                StateMessage.Coaching.IDLE,
                null,
                figures());
    }
}
