package org.plumbline.history.row;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.DayMessage;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.MinuteSummary;

/// A day as a row of table `day`.
///
/// @param figures what adds up is the sum of her minutes; the counts are the device's own
/// @param told    where its minutes lie; null if only the counts were told
public record DayRow(DaySummary figures, @Nullable Told told) {

    /// The minutes that were told of a day.
    ///
    /// @param first  start of the hour of the first one
    /// @param last   start of the hour of the last one
    /// @param offset her local time less UTC in the last one
    public record Told(Instant first, Instant last, ZoneOffset offset) {}

    /// The day grows: of two messages the one with more of the day behind it stays, whichever came first.
    ///
    /// Its sums count only as long as no minute of the day was told.
    public static final String UPSERT = """
            INSERT INTO day (
                device, date_day, told_ms, boot, seq, synced, %s, %s
            ) VALUES (?, ?, ?, ?, ?, ?, %s, %s)
            ON CONFLICT (device, date_day) DO UPDATE SET
                told_ms = excluded.told_ms, boot = excluded.boot, seq = excluded.seq, synced = excluded.synced,
                %s, %s
            WHERE excluded.told_ms > day.told_ms OR (excluded.told_ms = day.told_ms AND excluded.seq > day.seq)
            """.formatted(
                    DayCount.each("%s"),
                    MinuteSum.each("%s"),
                    DayCount.each("?"),
                    MinuteSum.each("?"),
                    DayCount.each("%s = excluded.%s"),
                    MinuteSum.each("%s = CASE WHEN day.first_s IS NULL THEN excluded.%s ELSE day.%s END"));

    /// The same day under the date it had before the time of day was known. Parameters: boot, seq.
    public static final String REMOVE_UNDATED =
            "DELETE FROM day WHERE boot = ? AND seq = ? AND NOT synced AND first_s IS NULL";

    /// The same where minutes of that date remain: only the counts were told with the wrong one.
    public static final String RESET_UNDATED = """
            UPDATE day SET told_ms = 0, seq = 0, synced = TRUE, %s
            WHERE boot = ? AND seq = ? AND NOT synced
            """.formatted(DayCount.each("%s = 0"));

    /// A day that has lost its last minute, and of which no counts were told. Parameters: device, date.
    public static final String REMOVE_EMPTY =
            "DELETE FROM day WHERE device = ? AND date_day = ? AND first_s IS NULL AND seq = 0";

    /// Sets the parameters of [#UPSERT].
    public static void bind(PreparedStatement row, Source source, DayMessage message) throws SQLException {
        var day = message.day();
        row.setInt(1, source.device());
        row.setLong(2, day.date().toEpochDay());
        row.setLong(3, MinuteSum.millis(day.seconds().total()));
        row.setInt(4, source.boot());
        row.setLong(5, message.origin().seq());
        row.setBoolean(6, message.origin().synced());
        MinuteSum.bind(row, DayCount.bind(row, 7, day), sums(day));
    }

    private static MinuteSummary sums(DaySummary day) {
        return new MinuteSummary(Instant.EPOCH, day.seconds(), day.steps(), day.slumpSeconds(), day.body());
    }

    public static DayRow read(ResultSet row) throws SQLException {
        return new DayRow(figures(row), told(row).orElse(null));
    }

    private static DaySummary figures(ResultSet row) throws SQLException {
        return new DaySummary(
                LocalDate.ofEpochDay(row.getLong("date_day")),
                MinuteSum.stances(row),
                row.getInt("steps"),
                MinuteSum.SLUMP_MS.seconds(row),
                MinuteSum.body(row),
                DayCount.longestBout(row),
                DayCount.BOUTS.count(row),
                DayCount.BOUTS_FROM_30.count(row),
                DayCount.BOUTS_FROM_60.count(row),
                DayCount.BREAKS.count(row),
                DayCount.prompts(row));
    }

    private static Optional<Told> told(ResultSet row) throws SQLException {
        long first = row.getLong("first_s");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Told(
                        Instant.ofEpochSecond(first),
                        Instant.ofEpochSecond(row.getLong("last_s")),
                        ZoneOffset.ofTotalSeconds(row.getInt("last_offset_s"))));
    }
}
