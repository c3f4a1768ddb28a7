package org.plumbline.history.row;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.core.summary.MinuteSummary;

/// A minute as a row of table `minute`.
///
/// @param offset her local time less UTC in that minute
public record MinuteRow(MinuteSummary minute, ZoneOffset offset) {

    private static final String ALL_STANCES = "%s.seated_still_ms + %s.seated_moving_ms + %s.standing_ms"
            + " + %s.walking_ms + %s.away_ms + %s.not_worn_ms + %s.unknown_ms";

    /// Where a minute is told twice, since the clock was put back, the fuller one stays, whichever came first.
    public static final String UPSERT = """
            INSERT INTO minute (device, start_s, offset_s, boot, seq, synced, %s) VALUES (?, ?, ?, ?, ?, ?, %s)
            ON CONFLICT (device, start_s) DO UPDATE SET
                offset_s = excluded.offset_s, boot = excluded.boot, seq = excluded.seq, synced = excluded.synced, %s
            WHERE %s > %s OR (%s = %s AND excluded.seq > minute.seq)
            """.formatted(
                    MinuteSum.each("%s"),
                    MinuteSum.each("?"),
                    MinuteSum.each("%s = excluded.%s"),
                    ALL_STANCES.replace("%s", "excluded"),
                    ALL_STANCES.replace("%s", "minute"),
                    ALL_STANCES.replace("%s", "excluded"),
                    ALL_STANCES.replace("%s", "minute"));

    /// The same minute under the date it had before the time of day was known. Parameters: boot, seq.
    public static final String UNDATED_START = "SELECT start_s FROM minute WHERE boot = ? AND seq = ? AND NOT synced";

    public static final String REMOVE_UNDATED = "DELETE FROM minute WHERE boot = ? AND seq = ? AND NOT synced";

    /// Sets the parameters of [#UPSERT].
    public static void bind(PreparedStatement row, Source source, MinuteMessage message) throws SQLException {
        row.setInt(1, source.device());
        row.setLong(2, message.minute().start().getEpochSecond());
        row.setLong(3, message.offset().getTotalSeconds());
        row.setInt(4, source.boot());
        row.setLong(5, message.origin().seq());
        row.setBoolean(6, message.origin().synced());
        MinuteSum.bind(row, 7, message.minute());
    }

    public static MinuteRow read(ResultSet row) throws SQLException {
        var minute = new MinuteSummary(
                Instant.ofEpochSecond(row.getLong("start_s")),
                MinuteSum.stances(row),
                row.getInt("steps"),
                MinuteSum.SLUMP_MS.seconds(row),
                MinuteSum.body(row));
        return new MinuteRow(minute, ZoneOffset.ofTotalSeconds(row.getInt("offset_s")));
    }
}
