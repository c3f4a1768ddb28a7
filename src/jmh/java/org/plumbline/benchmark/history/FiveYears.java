package org.plumbline.benchmark.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.Origin;
import org.plumbline.contract.json.Kebab;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.StanceSeconds;
import org.plumbline.history.Batch;
import org.plumbline.history.History;

/// Five years of one person from a seed: every minute of the day, and 366 events a day.
final class FiveYears {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final String DEVICE = "desk";
    static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    /// On average; each change is told with four more events.
    private static final int MINUTES_OF_A_STANCE = 20;

    private final Random random = new Random(2021);
    private long seq;

    private FiveYears() {}

    /// Writes them day by day.
    static void into(Path file) throws IOException {
        var life = new FiveYears();
        try (var history = History.open(file)) {
            for (var date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
                history.ingest(life.day(date));
            }
        }
    }

    private Batch day(LocalDate date) {
        var events = new ArrayList<EventMessage>();
        var minutes = new ArrayList<MinuteMessage>();
        var sums = DaySummary.empty(date);
        var start = date.atStartOfDay(ZONE).toInstant();
        var end = date.plusDays(1).atStartOfDay(ZONE).toInstant();
        var stance = Stance.UNKNOWN;
        for (var minute = start; minute.isBefore(end); minute = minute.plusSeconds(60)) {
            if (minute.equals(start) || random.nextInt(MINUTES_OF_A_STANCE) == 0) {
                stance = stanceAt(minute);
                addEvents(events, stance, minute);
            }
            var told = minute(minute, stance);
            sums = sums.plus(told);
            minutes.add(new MinuteMessage(origin(), told, ZONE.getRules().getOffset(minute)));
        }
        return new Batch(events, minutes, List.of(new DayMessage(origin(), sums)));
    }

    /// Seated, up or walking by day; away at night.
    private Stance stanceAt(Instant minute) {
        int hour = minute.atZone(ZONE).getHour();
        if (hour < 8 || hour >= 19) {
            return random.nextInt(4) == 0 ? Stance.NOT_WORN : Stance.AWAY;
        }
        return List.of(Stance.SEATED_STILL, Stance.SEATED_MOVING, Stance.SEATED_STILL, Stance.STANDING, Stance.WALKING)
                .get(random.nextInt(5));
    }

    private void addEvents(List<EventMessage> events, Stance stance, Instant at) {
        var data = Map.<String, Object>of("from", "unknown", "stance", Kebab.of(stance), "basis", "mat");
        events.add(new EventMessage(origin(), EventType.STANCE_CHANGED, null, at, "weight on the seat", data));
        var began = at.minusSeconds(600);
        add(events, EventType.SLUMP_ENDED, began, at, Map.of("length_s", 600.0));
        add(events, EventType.PROMPTED, null, at, Map.of("kind", "walk-break", "attempt", 1L));
        if (random.nextInt(3) == 0) {
            add(events, EventType.BOUT_ENDED, began, at, Map.of("length_s", 600.0, "cut_short", false));
        } else {
            add(events, EventType.WEIGHT_SHIFTED, null, at, Map.of());
        }
        add(events, EventType.STOOD_UP, null, at, Map.of());
    }

    private void add(
            List<EventMessage> events, EventType type, @Nullable Instant start, Instant at, Map<String, Object> data) {
        events.add(new EventMessage(origin(), type, start, at.plusMillis(events.size()), "", data));
    }

    private MinuteSummary minute(Instant start, Stance stance) {
        double seconds = Duration.ofMinutes(1).toSeconds() - (random.nextInt(20) == 0 ? random.nextInt(1000) / 1e3 : 0);
        var body = stance.isSeated()
                ? new BodySums(random.nextInt(2), 0, 0, 60, 28 + random.nextInt(4000) / 1e3, 0, random.nextInt(300))
                : BodySums.NONE;
        int steps = stance == Stance.WALKING ? 90 + random.nextInt(30) : 0;
        return new MinuteSummary(start, StanceSeconds.of(stance, seconds), steps, 0, body);
    }

    private Origin origin() {
        return new Origin(DEVICE, "life", ++seq, true);
    }
}
