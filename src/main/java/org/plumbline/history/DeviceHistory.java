package org.plumbline.history;

import static org.plumbline.contract.EventType.PROMPTED;
import static org.plumbline.contract.EventType.PROMPT_RESOLVED;
import static org.plumbline.contract.EventType.SLUMP_ENDED;
import static org.plumbline.contract.EventType.SLUMP_STARTED;
import static org.plumbline.contract.EventType.STANCE_CHANGED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.Episode;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.period.HourOfWeek;
import org.plumbline.core.summary.period.SittingBout;
import org.plumbline.history.read.Coverage;
import org.plumbline.history.read.EventQueries;
import org.plumbline.history.read.Ribbon;
import org.plumbline.history.read.Span;
import org.plumbline.history.read.SummaryQueries;
import org.plumbline.history.row.DayRow;
import org.plumbline.history.row.MinuteRow;

/// What one device told, cut into days of her time zone.
///
/// Where her minutes tell of another zone, since she travelled, the days are cut by the clock she lived by.
public final class DeviceHistory {

    private final Jdbi readers;
    private final String device;
    private final ZoneId zone;

    DeviceHistory(Jdbi readers, String device, ZoneId zone) {
        this.readers = readers;
        this.device = device;
        this.zone = zone;
    }

    /// From the day's midnight to the next: 23 or 25 hours when the clocks change, as many as it had when she
    /// travels.
    public Span span(LocalDate date) {
        return read(handle -> span(handle, date));
    }

    /// The day as episodes that follow each other without a hole, from midnight to `until` or midnight.
    ///
    /// Time before the first stance change, and time of which no minute was told, is unknown.
    public List<Episode> ribbon(LocalDate date, Instant until) {
        return read(handle -> {
            var span = span(handle, date).upTo(until);
            var events = new EventQueries(handle, device);
            var minutes = new SummaryQueries(handle, device).starts(span);
            return Ribbon.of(span, events.withTheOneBefore(span, STANCE_CHANGED))
                    .slumpedIn(slumps(events, span))
                    .unknownIn(Coverage.gaps(span, minutes))
                    .episodes();
        });
    }

    /// The prompts of a day and what came of them, in the order of time.
    public List<EventMessage> prompts(LocalDate date) {
        return events(date, PROMPTED, PROMPT_RESOLVED);
    }

    /// The events of a day, in the order of time; of every type if none is named.
    public List<EventMessage> events(LocalDate date, EventType... types) {
        var wanted = types.length == 0 ? EventType.values() : types;
        return read(handle -> new EventQueries(handle, device).in(span(handle, date), wanted));
    }

    /// The minutes told of a day, in order.
    public List<MinuteSummary> minutes(LocalDate date) {
        return read(handle -> new SummaryQueries(handle, device)
                .minutes(span(handle, date)).stream().map(MinuteRow::minute).toList());
    }

    /// The figures of a day, if anything was told about it.
    public Optional<DaySummary> day(LocalDate date) {
        return days(date, date).stream().findFirst();
    }

    /// The figures of the days from `first` to `last`, both included; days without any are left out.
    public List<DaySummary> days(LocalDate first, LocalDate last) {
        return read(handle -> new SummaryQueries(handle, device)
                .days(first, last).stream().map(DayRow::figures).toList());
    }

    /// The hours of the week with what was told of them from `first` to `last`, both included.
    public List<HourOfWeek> hoursOfTheWeek(LocalDate first, LocalDate last) {
        return read(handle -> new SummaryQueries(handle, device).hoursOfTheWeek(first, last));
    }

    /// The sitting bouts that ended from `first` to `last`, both included, in the order of time.
    public List<SittingBout> bouts(LocalDate first, LocalDate last) {
        return read(handle -> {
            var midnights = new SummaryQueries(handle, device).midnights(zone, first, last);
            var span = new Span(
                    midnights.dayOf(first).start(), midnights.dayOf(last).end());
            return new EventQueries(handle, device).bouts(span);
        });
    }

    /// All that one question takes is read from the same state of the database.
    private <T> T read(HandleCallback<T, RuntimeException> question) {
        return readers.inTransaction(question);
    }

    private Span span(Handle handle, LocalDate date) {
        return new SummaryQueries(handle, device).midnights(zone, date, date).dayOf(date);
    }

    /// The slumps that are over, and the last one if it still goes on.
    private static List<Span> slumps(EventQueries events, Span span) {
        var over = events.overlapping(span, SLUMP_ENDED).stream().map(DeviceHistory::lasted);
        var last = events.withTheOneBefore(span, SLUMP_STARTED, SLUMP_ENDED).stream()
                .reduce((_, later) -> later)
                .filter(event -> event.type() == SLUMP_STARTED)
                .map(event -> new Span(lasted(event).start(), span.end()));
        return Stream.concat(over, last.stream()).toList();
    }

    private static Span lasted(EventMessage event) {
        return new Span(Objects.requireNonNullElse(event.start(), event.end()), event.end());
    }
}
