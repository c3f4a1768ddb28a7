package org.plumbline.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.history.row.DayRow;

/// Finds the minutes and days of one device.
final class SummaryQueries {

    private static final String MINUTES = """
            SELECT start_s FROM minute
            WHERE device = (SELECT id FROM device WHERE name = :device) AND start_s >= :from AND start_s < :to
            ORDER BY start_s
            """;

    private static final String DAYS = """
            SELECT * FROM day
            WHERE device = (SELECT id FROM device WHERE name = :device) AND date_day BETWEEN :first AND :last
            ORDER BY date_day
            """;

    private final Handle handle;
    private final String device;

    SummaryQueries(Handle handle, String device) {
        this.handle = handle;
        this.device = device;
    }

    /// The starts of the minutes told in a span, in order.
    List<Instant> minutes(Span span) {
        try (Query query = handle.createQuery(MINUTES)) {
            return query.bind("device", device)
                    .bind("from", span.start().getEpochSecond())
                    .bind("to", span.end().getEpochSecond())
                    .map((row, _) -> Instant.ofEpochSecond(row.getLong(1)))
                    .list();
        }
    }

    /// The figures from `first` to `last`, both included, in order.
    List<DaySummary> days(LocalDate first, LocalDate last) {
        try (Query query = handle.createQuery(DAYS)) {
            return query.bind("device", device)
                    .bind("first", first.toEpochDay())
                    .bind("last", last.toEpochDay())
                    .map((row, _) -> DayRow.read(row))
                    .list();
        }
    }
}
