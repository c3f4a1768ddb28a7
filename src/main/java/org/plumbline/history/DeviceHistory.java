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
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.plumbline.contract.EventMessage;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.Episode;

/// What one device told, cut into days of her time zone.
public final class DeviceHistory {

    private final Jdbi readers;
    private final String device;
    private final ZoneId zone;

    DeviceHistory(Jdbi readers, String device, ZoneId zone) {
        this.readers = readers;
        this.device = device;
        this.zone = zone;
    }

    /// The day as episodes that follow each other without a hole, from midnight to `until` or midnight.
    ///
    /// Time before the first stance change, and time of which no minute was told, is unknown.
    public List<Episode> ribbon(LocalDate date, Instant until) {
        var span = Span.of(date, zone).upTo(until);
        return read(handle -> {
            var events = new EventQueries(handle, device);
            var minutes = new SummaryQueries(handle, device).minutes(span);
            return Ribbon.of(span, events.withTheOneBefore(span, STANCE_CHANGED))
                    .slumpedIn(slumps(events, span))
                    .unknownIn(Coverage.gaps(span, minutes))
                    .episodes();
        });
    }

    /// The prompts of a day and what came of them, in the order of time.
    public List<EventMessage> prompts(LocalDate date) {
        return read(handle -> new EventQueries(handle, device).in(Span.of(date, zone), PROMPTED, PROMPT_RESOLVED));
    }

    /// The figures of a day, if anything was told about it.
    public Optional<DaySummary> day(LocalDate date) {
        return days(date, date).stream().findFirst();
    }

    /// The figures of the days from `first` to `last`, both included; days without any are left out.
    public List<DaySummary> days(LocalDate first, LocalDate last) {
        return read(handle -> new SummaryQueries(handle, device).days(first, last));
    }

    /// All that one question takes is read from the same state of the file.
    private <T> T read(HandleCallback<T, RuntimeException> question) {
        return readers.inTransaction(question);
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
