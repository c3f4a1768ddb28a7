package org.plumbline.history.read;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.core.summary.period.SittingBout;
import org.plumbline.history.row.EventRow;

/// Finds the events of one device.
public final class EventQueries {

    private static final String OF_THESE_TYPES = "SELECT " + EventRow.COLUMNS + """

            FROM event JOIN boot ON boot.id = event.boot
            WHERE event.device = (SELECT id FROM device WHERE name = :device) AND type IN (<types>)
            """;

    private static final String IN_ORDER = " ORDER BY end_ms, event.boot, event.seq";

    private static final String IN_THE_SPAN = OF_THESE_TYPES + "AND end_ms >= :from AND end_ms < :to" + IN_ORDER;

    /// None lasts longer than a day or two, so that the index need not be read to its end.
    private static final String OVERLAPPING = OF_THESE_TYPES
            + "AND coalesce(start_ms, end_ms) < :to AND end_ms >= :from AND end_ms < :to + 172800000" + IN_ORDER;

    private static final String LAST_BEFORE =
            OF_THESE_TYPES + "AND end_ms < :from ORDER BY end_ms DESC, event.boot DESC, event.seq DESC LIMIT 1";

    /// The type is spelled out, so that the index of the bouts alone is gone by. Its columns are read by their place.
    private static final String BOUTS = """
            SELECT coalesce(start_ms, end_ms) AS start_ms, end_ms,
                coalesce(length_ms, end_ms - coalesce(start_ms, end_ms)) AS length_ms, cut_short
            FROM event
            WHERE device = (SELECT id FROM device WHERE name = :device) AND type = 'BOUT_ENDED'
                AND end_ms >= :from AND end_ms < :to
            ORDER BY end_ms, start_ms
            """;

    private final Handle handle;
    private final String device;

    public EventQueries(Handle handle, String device) {
        this.handle = handle;
        this.device = device;
    }

    /// Those that happened, or ended, in the span, in the order of time.
    public List<EventMessage> in(Span span, EventType... types) {
        return find(IN_THE_SPAN, span, types);
    }

    /// The last one before the span, which tells how the span begins, and those in it.
    public List<EventMessage> withTheOneBefore(Span span, EventType... types) {
        return Stream.concat(lastBefore(span, types), in(span, types).stream()).toList();
    }

    /// Asked for type by type, so that the index answers with one step each however many years there are.
    private Stream<EventMessage> lastBefore(Span span, EventType... types) {
        return Arrays.stream(types)
                .flatMap(type -> find(LAST_BEFORE, span, type).stream())
                .max(Comparator.comparing(EventMessage::end))
                .stream();
    }

    /// Those of which some part lies in the span.
    public List<EventMessage> overlapping(Span span, EventType... types) {
        return find(OVERLAPPING, span, types);
    }

    /// The sitting bouts that ended in the span, in the order of time.
    public List<SittingBout> bouts(Span span) {
        try (Query query = handle.createQuery(BOUTS)) {
            return query.bind("device", device)
                    .bind("from", span.start().toEpochMilli())
                    .bind("to", span.end().toEpochMilli())
                    .map((row, _) -> new SittingBout(
                            Instant.ofEpochMilli(row.getLong(1)),
                            Instant.ofEpochMilli(row.getLong(2)),
                            Duration.ofMillis(row.getLong(3)),
                            row.getBoolean(4)))
                    .list();
        }
    }

    private List<EventMessage> find(String sql, Span span, EventType... types) {
        try (Query query = handle.createQuery(sql)) {
            return query.bind("device", device)
                    .bind("from", span.start().toEpochMilli())
                    .bind("to", span.end().toEpochMilli())
                    .bindList("types", Arrays.stream(types).map(Enum::name).toList())
                    .map((row, _) -> EventRow.read(device, row))
                    .list();
        }
    }
}
