package org.plumbline.mqtt.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.plumbline.contract.Channel;
import org.plumbline.contract.Message;
import org.plumbline.contract.json.MessageJson;
import org.plumbline.contract.keep.KeptMessage.Kept;
import org.plumbline.contract.keep.Run;
import org.plumbline.contract.keep.SeqRange;

/// The rows of an outbox, within a transaction of whoever asks.
final class OutboxTable {

    private static final String COLUMNS = "position, channel, device, synced, payload";

    private static final String IN_RANGE = " WHERE boot = :boot AND synced = :synced AND seq BETWEEN :first AND :last";

    /// Numbers that follow each other have the same distance from their rank.
    private static final String KEPT = """
            SELECT boot, synced, min(seq), max(seq)
            FROM (
                SELECT boot, synced, seq, seq - row_number() OVER (PARTITION BY boot, synced ORDER BY seq) AS stretch
                FROM outbox WHERE confirmed AND NOT stored
            )
            GROUP BY boot, synced, stretch ORDER BY boot, synced, min(seq) LIMIT ?
            """;

    /// Summaries before events, of each what somebody may have heard before what nobody can have, the oldest first.
    private static final String MOST_DISPENSABLE =
            "SELECT position FROM outbox ORDER BY channel = 'EVENT', confirmed DESC, position LIMIT :bound";

    private static final String OLDER = "SELECT position FROM outbox WHERE told_ms < :bound";

    private final Handle handle;

    OutboxTable(Handle handle) {
        this.handle = handle;
    }

    void insert(List<Dated> messages) {
        if (messages.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("""
                INSERT INTO outbox (device, boot, seq, channel, payload, synced, zero_ms, told_ms)
                VALUES (:device, :boot, :seq, :channel, :payload, :synced, :zero, :told)
                """);
        for (Dated dated : messages) {
            var origin = dated.message().origin();
            batch.bind("device", origin.device())
                    .bind("boot", origin.boot())
                    .bind("seq", origin.seq())
                    .bind("channel", dated.message().channel().name())
                    .bind("payload", MessageJson.encode(dated.message()))
                    .bind("synced", origin.synced())
                    .bind("zero", dated.zero().toEpochMilli())
                    .bind("told", dated.told().toEpochMilli())
                    .add();
        }
        batch.execute();
    }

    List<OutboxRow> unconfirmed(long after, long upTo, int most) {
        return handle.createQuery("SELECT " + COLUMNS + """
                         FROM outbox WHERE position > :after AND position <= :upTo AND NOT confirmed
                        ORDER BY position LIMIT :most
                        """)
                .bind("after", after)
                .bind("upTo", upTo)
                .bind("most", most)
                .map(OutboxTable::row)
                .list();
    }

    /// A row that was dated anew after it had been sent is not confirmed by what came of that.
    void confirm(List<OutboxRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("UPDATE outbox SET confirmed = 1 WHERE position = ? AND synced = ?");
        rows.forEach(row -> batch.add(row.position(), row.synced()));
        batch.execute();
    }

    /// What has its dates for good goes; the rest stays for the case that the time of day becomes known.
    void stored(Run run, SeqRange seqs) {
        String change = run.synced() ? "DELETE FROM outbox" : "UPDATE outbox SET confirmed = 1, stored = 1";
        handle.createUpdate(change + IN_RANGE).bindMap(values(run, seqs)).execute();
    }

    /// It is to be sent again.
    int missing(Run run, SeqRange seqs) {
        return handle.createUpdate("UPDATE outbox SET confirmed = 0" + IN_RANGE + " AND confirmed")
                .bindMap(values(run, seqs))
                .execute();
    }

    /// What a collector has without its dates for good, and will not get them: the run is over, or there is no room.
    void removeStored() {
        handle.execute("DELETE FROM outbox WHERE stored");
    }

    List<Kept> kept(int most) {
        return handle.select(KEPT, most)
                .map((row, _) -> new Kept(
                        new Run(row.getString(1), row.getBoolean(2)), new SeqRange(row.getLong(3), row.getLong(4))))
                .list();
    }

    /// Dates what one run told before the time of day was known, to be sent again.
    int redate(String boot, TimeOfDay known) {
        var undated = handle.select("SELECT " + COLUMNS + ", zero_ms FROM outbox WHERE boot = ? AND NOT synced", boot)
                .map((row, context) -> new Undated(row(row, context), Instant.ofEpochMilli(row.getLong("zero_ms"))))
                .list();
        if (undated.isEmpty()) {
            return 0;
        }
        var batch = handle.prepareBatch("""
                UPDATE outbox SET payload = ?, synced = 1, told_ms = told_ms + ? - zero_ms, zero_ms = ?,
                    confirmed = 0, stored = 0
                WHERE position = ?
                """);
        long zero = known.zero().toEpochMilli();
        undated.forEach(
                row -> batch.add(row.payload(known), zero, zero, row.row().position()));
        batch.execute();
        return undated.size();
    }

    /// Drops so many rows, those that will be missed least.
    List<Dropped> dropMostDispensable(long count) {
        return count > 0 ? drop(MOST_DISPENSABLE, count) : List.of();
    }

    List<Dropped> dropOlderThan(Instant moment) {
        return drop(OLDER, moment.toEpochMilli());
    }

    private List<Dropped> drop(String positions, long bound) {
        var dropped = handle.createQuery("""
                        SELECT boot, channel, min(seq), max(seq), count(*), sum(confirmed)
                        FROM outbox WHERE position IN (%s) GROUP BY boot, channel ORDER BY min(position)
                        """.formatted(positions))
                .bind("bound", bound)
                .map((row, _) -> new Dropped(
                        row.getString(1),
                        Channel.valueOf(row.getString(2)),
                        new SeqRange(row.getLong(3), row.getLong(4)),
                        row.getLong(5),
                        row.getLong(6)))
                .list();
        if (!dropped.isEmpty()) {
            handle.createUpdate("DELETE FROM outbox WHERE position IN (%s)".formatted(positions))
                    .bind("bound", bound)
                    .execute();
        }
        return dropped;
    }

    long count(String condition) {
        return handle.createQuery("SELECT count(*) FROM outbox WHERE " + condition)
                .mapTo(Long.class)
                .one();
    }

    long lastPosition() {
        return handle.createQuery("SELECT coalesce(max(position), 0) FROM outbox")
                .mapTo(Long.class)
                .one();
    }

    private static Map<String, ?> values(Run run, SeqRange seqs) {
        return Map.of("boot", run.boot(), "synced", run.synced(), "first", seqs.first(), "last", seqs.last());
    }

    private static OutboxRow row(ResultSet row, StatementContext context) throws SQLException {
        return new OutboxRow(
                row.getLong("position"),
                Channel.valueOf(row.getString("channel")),
                row.getString("device"),
                row.getBoolean("synced"),
                row.getString("payload"));
    }

    /// A row and the belief it was dated by.
    private record Undated(OutboxRow row, Instant believed) {

        String payload(TimeOfDay known) {
            var message = (Message.Sequenced) MessageJson.decode(row.channel(), row.device(), row.payload());
            return MessageJson.encode(new Redating(believed, known.zero(), known.zone()).apply(message));
        }
    }
}
