package org.plumbline.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;

/// Finds the events of one device.
final class EventQueries {

    private static final String OF_THESE_TYPES = "SELECT " + EventRow.COLUMNS + """

            FROM event
            WHERE device = (SELECT id FROM device WHERE name = :device) AND type IN (<types>)
            """;

    private static final String IN_ORDER = " ORDER BY end_ms, boot, seq";

    private static final String IN_THE_SPAN = OF_THESE_TYPES + "AND end_ms >= :from AND end_ms < :to" + IN_ORDER;

    private static final String OVERLAPPING =
            OF_THESE_TYPES + "AND coalesce(start_ms, end_ms) < :to AND end_ms >= :from" + IN_ORDER;

    private static final String LAST_BEFORE =
            OF_THESE_TYPES + "AND end_ms < :from ORDER BY end_ms DESC, boot DESC, seq DESC LIMIT 1";

    private final Jdbi readers;
    private final String device;

    EventQueries(Jdbi readers, String device) {
        this.readers = readers;
        this.device = device;
    }

    /// Those that happened, or ended, in the span, in the order of time.
    List<EventMessage> in(Span span, EventType... types) {
        return find(IN_THE_SPAN, span, types);
    }

    /// Those in the span, after the last one before it, which tells how the span begins.
    List<EventMessage> withTheOneBefore(Span span, EventType... types) {
        var found = new ArrayList<>(find(LAST_BEFORE, span, types));
        found.addAll(in(span, types));
        return found;
    }

    /// Those of which some part lies in the span.
    List<EventMessage> overlapping(Span span, EventType... types) {
        return find(OVERLAPPING, span, types);
    }

    private List<EventMessage> find(String sql, Span span, EventType... types) {
        return readers.withHandle(handle -> {
            try (Query query = handle.createQuery(sql)) {
                return query.bind("device", device)
                        .bind("from", span.start().toEpochMilli())
                        .bind("to", span.end().toEpochMilli())
                        .bindList("types", Arrays.stream(types).map(Enum::name).toList())
                        .map((row, _) -> EventRow.read(device, row))
                        .list();
            }
        });
    }
}
