package org.plumbline.history.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.plumbline.core.summary.period.HourOfWeek;
import org.plumbline.history.row.DayRow;
import org.plumbline.history.row.HourRow;
import org.plumbline.history.row.MinuteRow;
import org.plumbline.history.row.MinuteSum;

/// Finds the minutes, hours and days of one device.
public final class SummaryQueries {

    private static final String OF_THE_DEVICE = " WHERE device = (SELECT id FROM device WHERE name = :device) ";

    private static final String MINUTES =
            "SELECT * FROM minute" + OF_THE_DEVICE + "AND start_s >= :from AND start_s < :to ORDER BY start_s";

    private static final String DAYS =
            "SELECT * FROM day" + OF_THE_DEVICE + "AND date_day BETWEEN :first AND :last ORDER BY date_day";

    private static final String LAST_BEFORE = "SELECT * FROM day" + OF_THE_DEVICE
            + "AND date_day < :first AND first_s IS NOT NULL ORDER BY date_day DESC LIMIT 1";

    /// The range of `start_s` is what the index goes by: no zone is further than 18 hours from UTC.
    private static final String HOURS_OF_THE_WEEK =
            """
            SELECT (%1$s + 3) %% 7 AS week_day, (start_s + offset_s) / 3600 %% 24 AS hour_of_day, count(*) AS hours, %2$s
            FROM hour%3$s
                AND start_s BETWEEN :first * 86400 - 64800 AND :last * 86400 + 151200 AND %1$s BETWEEN :first AND :last
            GROUP BY 1, 2 ORDER BY 1, 2
            """.formatted(HourRow.DATE, MinuteSum.each("sum(%s) AS %s"), OF_THE_DEVICE);

    private final Handle handle;
    private final String device;

    public SummaryQueries(Handle handle, String device) {
        this.handle = handle;
        this.device = device;
    }

    /// The minutes told in a span, in order.
    public List<MinuteRow> minutes(Span span) {
        try (Query query = handle.createQuery(MINUTES)) {
            return query.bind("device", device)
                    .bind("from", span.start().getEpochSecond())
                    .bind("to", span.end().getEpochSecond())
                    .map((row, _) -> MinuteRow.read(row))
                    .list();
        }
    }

    /// The starts of the minutes told in a span, in order.
    public List<Instant> starts(Span span) {
        try (Query query = handle.createQuery(MINUTES.replace("*", "start_s"))) {
            return query.bind("device", device)
                    .bind("from", span.start().getEpochSecond())
                    .bind("to", span.end().getEpochSecond())
                    .map((row, _) -> Instant.ofEpochSecond(row.getLong(1)))
                    .list();
        }
    }

    /// The days from `first` to `last`, both included, in order.
    public List<DayRow> days(LocalDate first, LocalDate last) {
        return find(DAYS, first, last);
    }

    /// When the days from `first` to `last` begin and end.
    public Midnights midnights(ZoneId zone, LocalDate first, LocalDate last) {
        var days = new ArrayList<>(find(LAST_BEFORE, first, first));
        days.addAll(find(DAYS, first, last.plusDays(1)));
        return new Midnights(zone, days);
    }

    /// The hours of the week with what was told of them from `first` to `last`, both included; Monday first.
    public List<HourOfWeek> hoursOfTheWeek(LocalDate first, LocalDate last) {
        try (Query query = handle.createQuery(HOURS_OF_THE_WEEK)) {
            return bind(query, first, last).map((row, _) -> hourOfWeek(row)).list();
        }
    }

    private List<DayRow> find(String sql, LocalDate first, LocalDate last) {
        try (Query query = handle.createQuery(sql)) {
            return bind(query, first, last).map((row, _) -> DayRow.read(row)).list();
        }
    }

    private Query bind(Query query, LocalDate first, LocalDate last) {
        return query.bind("device", device).bind("first", first.toEpochDay()).bind("last", last.toEpochDay());
    }

    private static HourOfWeek hourOfWeek(ResultSet row) throws SQLException {
        return new HourOfWeek(
                DayOfWeek.MONDAY.plus(row.getInt("week_day")),
                row.getInt("hour_of_day"),
                row.getInt("hours"),
                MinuteSum.stances(row),
                row.getInt("steps"),
                MinuteSum.SLUMP_MS.seconds(row),
                MinuteSum.body(row));
    }
}
