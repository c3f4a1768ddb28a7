package org.plumbline.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.plumbline.core.summary.DaySummary;

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

    private final Jdbi readers;
    private final String device;

    SummaryQueries(Jdbi readers, String device) {
        this.readers = readers;
        this.device = device;
    }

    /// The starts of the minutes told in a span, in order.
    List<Instant> minutes(Span span) {
        return readers.withHandle(handle -> handle.createQuery(MINUTES)
                .bind("device", device)
                .bind("from", span.start().getEpochSecond())
                .bind("to", span.end().getEpochSecond())
                .map((row, _) -> Instant.ofEpochSecond(row.getLong(1)))
                .list());
    }

    List<DaySummary> days(LocalDate first, LocalDate last) {
        return readers.withHandle(handle -> handle.createQuery(DAYS)
                .bind("device", device)
                .bind("first", first.toEpochDay())
                .bind("last", last.toEpochDay())
                .map((row, _) -> DayRow.read(row))
                .list());
    }
}
