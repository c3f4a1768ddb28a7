package org.plumbline.history.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.plumbline.contract.DayMessage;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;

/// A day as a row of table `day`.
public final class DayRow {

    /// The day grows: a later message of the same day replaces an earlier one, never the other way round.
    public static final String UPSERT = """
            INSERT INTO day (
                device, date_day, boot, seq, synced, seated_still, seated_moving, standing, walking, away,
                not_worn, unknown, steps, slump_seconds, longest_bout_ms, bouts, bouts_from_30,
                bouts_from_60, breaks, prompts, prompts_taken
            ) VALUES (
                :device, :date_day, :boot, :seq, :synced, :seated_still, :seated_moving, :standing, :walking,
                :away, :not_worn, :unknown, :steps, :slump_seconds, :longest_bout_ms, :bouts,
                :bouts_from_30, :bouts_from_60, :breaks, :prompts, :prompts_taken
            )
            ON CONFLICT (device, date_day) DO UPDATE SET
                boot = excluded.boot, seq = excluded.seq, synced = excluded.synced, seated_still = excluded.seated_still,
                seated_moving = excluded.seated_moving, standing = excluded.standing,
                walking = excluded.walking, away = excluded.away, not_worn = excluded.not_worn,
                unknown = excluded.unknown, steps = excluded.steps, slump_seconds = excluded.slump_seconds,
                longest_bout_ms = excluded.longest_bout_ms, bouts = excluded.bouts,
                bouts_from_30 = excluded.bouts_from_30, bouts_from_60 = excluded.bouts_from_60,
                breaks = excluded.breaks, prompts = excluded.prompts, prompts_taken = excluded.prompts_taken
            WHERE excluded.boot <> day.boot OR excluded.seq > day.seq
            """;

    /// The same day under the date it had before the time of day was known.
    public static final String REMOVE_UNDATED =
            "DELETE FROM day WHERE device = ? AND boot = ? AND seq = ? AND synced = 0";

    private DayRow() {}

    public static PreparedBatch bind(PreparedBatch row, int device, DayMessage message) {
        var day = message.day();
        return StanceColumns.bind(row, day.seconds())
                .bind("device", device)
                .bind("date_day", day.date().toEpochDay())
                .bind("boot", message.origin().boot())
                .bind("seq", message.origin().seq())
                .bind("synced", message.origin().synced())
                .bind("steps", day.steps())
                .bind("slump_seconds", day.slumpSeconds())
                .bind("longest_bout_ms", day.longestBout().toMillis())
                .bind("bouts", day.bouts())
                .bind("bouts_from_30", day.boutsFrom30())
                .bind("bouts_from_60", day.boutsFrom60())
                .bind("breaks", day.breaks())
                .bind("prompts", day.prompts())
                .bind("prompts_taken", day.promptsTaken());
    }

    public static DaySummary read(ResultSet row) throws SQLException {
        return new DaySummary(
                LocalDate.ofEpochDay(row.getLong("date_day")),
                StanceColumns.read(row),
                row.getInt("steps"),
                row.getDouble("slump_seconds"),
                BodySums.NONE,
                Duration.ofMillis(row.getLong("longest_bout_ms")),
                row.getInt("bouts"),
                row.getInt("bouts_from_30"),
                row.getInt("bouts_from_60"),
                row.getInt("breaks"),
                row.getInt("prompts"),
                row.getInt("prompts_taken"));
    }
}
