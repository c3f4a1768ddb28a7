package org.plumbline.history.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.history.row.DayRow;
import org.plumbline.history.row.HourRow;
import org.plumbline.history.row.MinuteSum;

/// Keeps hours and days true to the minutes: what a batch touched is added up anew, within the batch's transaction.
///
/// Adding differences would be quicker and would go wrong with the first minute that is told twice.
final class RollUp {

    /// Parameters: device, date, device, then the range of hours that may have that date, and the date again.
    private static final String DAY = """
            INSERT INTO day (device, date_day, first_s, last_s, last_offset_s, %s)
            SELECT ?, ?, min(start_s), max(start_s), (
                    SELECT offset_s FROM hour
                    WHERE device = ? AND start_s BETWEEN ? AND ? AND %s = ? ORDER BY start_s DESC, offset_s LIMIT 1
                ), %s
            FROM hour WHERE device = ? AND start_s BETWEEN ? AND ? AND %s = ?
            ON CONFLICT (device, date_day) DO UPDATE SET
                first_s = excluded.first_s, last_s = excluded.last_s, last_offset_s = excluded.last_offset_s, %s
            """.formatted(
                    MinuteSum.each("%s"),
                    HourRow.DATE,
                    MinuteSum.each("coalesce(sum(%s), 0)"),
                    HourRow.DATE,
                    MinuteSum.each("%s = excluded.%s"));

    private static final long DAY_SECONDS = 86_400;

    /// No zone is further from UTC.
    private static final long LARGEST_OFFSET = 18 * 3_600;

    private final PreparedStatement dates;
    private final PreparedStatement deleteHours;
    private final PreparedStatement insertHours;
    private final PreparedStatement day;
    private final PreparedStatement removeEmpty;

    RollUp(Connection connection) throws SQLException {
        dates = connection.prepareStatement(HourRow.DATES);
        deleteHours = connection.prepareStatement(HourRow.DELETE);
        insertHours = connection.prepareStatement(HourRow.INSERT);
        day = connection.prepareStatement(DAY);
        removeEmpty = connection.prepareStatement(DayRow.REMOVE_EMPTY);
    }

    void update(int device, List<MinuteSpan> touched) throws SQLException {
        var days = new TreeSet<Long>();
        for (MinuteSpan span : touched) {
            addDates(device, span, days);
            bind(deleteHours, device, span).executeUpdate();
            bindInsert(device, span).executeUpdate();
            addDates(device, span, days);
        }
        for (long date : days) {
            bindDay(device, date).executeUpdate();
            removeEmpty.setInt(1, device);
            removeEmpty.setLong(2, date);
            removeEmpty.executeUpdate();
        }
    }

    /// A minute told anew with another offset leaves the day it was in before.
    private void addDates(int device, MinuteSpan span, Set<Long> days) throws SQLException {
        try (var rows = bind(dates, device, span).executeQuery()) {
            while (rows.next()) {
                days.add(rows.getLong(1));
            }
        }
    }

    private static PreparedStatement bind(PreparedStatement statement, int device, MinuteSpan span)
            throws SQLException {
        statement.setInt(1, device);
        statement.setLong(2, span.from());
        statement.setLong(3, span.to());
        return statement;
    }

    private PreparedStatement bindInsert(int device, MinuteSpan span) throws SQLException {
        bind(insertHours, device, span);
        insertHours.setLong(4, span.from());
        insertHours.setLong(5, span.to());
        return insertHours;
    }

    private PreparedStatement bindDay(int device, long date) throws SQLException {
        day.setInt(1, device);
        day.setLong(2, date);
        bindHoursOf(device, date, 3);
        bindHoursOf(device, date, 7);
        return day;
    }

    private void bindHoursOf(int device, long date, int first) throws SQLException {
        day.setInt(first, device);
        day.setLong(first + 1, date * DAY_SECONDS - LARGEST_OFFSET);
        day.setLong(first + 2, (date + 1) * DAY_SECONDS + LARGEST_OFFSET);
        day.setLong(first + 3, date);
    }
}
