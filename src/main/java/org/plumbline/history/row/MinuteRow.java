package org.plumbline.history.row;

import org.jdbi.v3.core.statement.PreparedBatch;
import org.plumbline.contract.MinuteMessage;

/// A minute as a row of table `minute`.
public final class MinuteRow {

    /// A later message about the same minute replaces an earlier one, never the other way round.
    public static final String UPSERT = """
            INSERT INTO minute (
                device, start_s, boot, seq, synced, seated_still, seated_moving, standing, walking, away,
                not_worn, unknown, steps, slump_seconds
            ) VALUES (
                :device, :start_s, :boot, :seq, :synced, :seated_still, :seated_moving, :standing, :walking,
                :away, :not_worn, :unknown, :steps, :slump_seconds
            )
            ON CONFLICT (device, start_s) DO UPDATE SET
                boot = excluded.boot, seq = excluded.seq, synced = excluded.synced, seated_still = excluded.seated_still,
                seated_moving = excluded.seated_moving, standing = excluded.standing,
                walking = excluded.walking, away = excluded.away, not_worn = excluded.not_worn,
                unknown = excluded.unknown, steps = excluded.steps, slump_seconds = excluded.slump_seconds
            WHERE excluded.boot <> minute.boot OR excluded.seq > minute.seq
            """;

    /// The same minute under the date it had before the time of day was known.
    public static final String REMOVE_UNDATED =
            "DELETE FROM minute WHERE device = ? AND boot = ? AND seq = ? AND synced = 0";

    private MinuteRow() {}

    public static PreparedBatch bind(PreparedBatch row, int device, MinuteMessage message) {
        var minute = message.minute();
        return StanceColumns.bind(row, minute.seconds())
                .bind("device", device)
                .bind("start_s", minute.start().getEpochSecond())
                .bind("boot", message.origin().boot())
                .bind("seq", message.origin().seq())
                .bind("synced", message.origin().synced())
                .bind("steps", minute.steps())
                .bind("slump_seconds", minute.slumpSeconds());
    }
}
