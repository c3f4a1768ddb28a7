package org.plumbline.mqtt.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.plumbline.contract.Channel;
import org.plumbline.contract.Message;
import org.plumbline.contract.json.MessageJson;
import org.plumbline.contract.keep.KeptMessage.Kept;
import org.plumbline.contract.keep.ResyncMessage.Stored;
import org.plumbline.contract.keep.Run;
import org.plumbline.contract.keep.SeqRange;

/// The rows of an outbox, within a transaction of whoever asks.
final class OutboxTable {

    private static final String COLUMNS = "position, channel, device, synced, payload";

    private static final String UNCONFIRMED = "SELECT " + COLUMNS + """
             FROM outbox WHERE position > ? AND position <= ? AND NOT confirmed
            ORDER BY position LIMIT ?
            """;

    private static final String UNDATED = "SELECT " + COLUMNS + ", zero_ms FROM outbox WHERE boot = ? AND NOT synced";

    private static final String IN_RANGE = " WHERE boot = ? AND synced = ? AND seq BETWEEN ? AND ?";
    private static final String REMOVE = "DELETE FROM outbox" + IN_RANGE;
    private static final String STORE = "UPDATE outbox SET confirmed = 1, stored = 1" + IN_RANGE;
    private static final String RECALL = "UPDATE outbox SET confirmed = 0" + IN_RANGE + " AND confirmed";

    /// Numbers that follow each other have the same distance from their rank.
    private static final String KEPT = """
            SELECT boot, synced, min(seq), max(seq)
            FROM (
                SELECT boot, synced, seq, seq - row_number() OVER (PARTITION BY boot, synced ORDER BY seq) AS stretch
                FROM outbox WHERE confirmed AND NOT stored
            )
            GROUP BY boot, synced, stretch ORDER BY boot, synced, min(seq) LIMIT ?
            """;

    private final Statements statements;

    OutboxTable(Connection connection) {
        this.statements = new Statements(connection);
    }

    void insert(List<Dated> messages) throws SQLException {
        var rows = new ArrayList<Object[]>();
        for (Dated dated : messages) {
            rows.add(values(dated));
        }
        statements.batch("""
                INSERT INTO outbox (device, boot, seq, channel, payload, synced, zero_ms, told_ms)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private static Object[] values(Dated dated) {
        var origin = dated.message().origin();
        return new Object[] {
            origin.device(),
            origin.boot(),
            origin.seq(),
            dated.message().channel().name(),
            MessageJson.encode(dated.message()),
            origin.synced(),
            dated.zero().toEpochMilli(),
            dated.told().toEpochMilli()
        };
    }

    List<OutboxRow> unconfirmed(long after, long upTo, int most) throws SQLException {
        return statements.list(UNCONFIRMED, OutboxTable::row, after, upTo, most);
    }

    /// A row that was dated anew after it had been sent is not confirmed by what came of that.
    void confirm(Collection<OutboxRow> sent) throws SQLException {
        var rows = new ArrayList<Object[]>();
        for (OutboxRow row : sent) {
            rows.add(new Object[] {row.position(), row.synced()});
        }
        statements.batch("UPDATE outbox SET confirmed = 1 WHERE position = ? AND synced = ?", rows);
    }

    /// What has its dates for good goes; the rest stays for the case that the time of day becomes known.
    void stored(Stored told) throws SQLException {
        for (SeqRange seqs : told.present()) {
            statements.update(told.run().synced() ? REMOVE : STORE, values(told.run(), seqs));
        }
    }

    /// It is to be sent again.
    ///
    /// @return how many rows that are
    int missing(Stored told) throws SQLException {
        int recalled = 0;
        for (SeqRange seqs : told.missing()) {
            recalled += statements.update(RECALL, values(told.run(), seqs));
        }
        return recalled;
    }

    private static Object[] values(Run run, SeqRange seqs) {
        return new Object[] {run.boot(), run.synced(), seqs.first(), seqs.last()};
    }

    /// What a collector has without its dates for good, and will not get them: the run is over, or there is no room.
    void removeStored() throws SQLException {
        statements.update("DELETE FROM outbox WHERE stored");
    }

    List<Kept> kept(int most) throws SQLException {
        return statements.list(
                KEPT,
                row -> new Kept(
                        new Run(row.getString(1), row.getBoolean(2)), new SeqRange(row.getLong(3), row.getLong(4))),
                most);
    }

    /// Dates what one run told before the time of day was known, to be sent again.
    int redate(String boot, TimeOfDay known) throws SQLException {
        var undated = statements.list(
                UNDATED, row -> new Undated(row(row), Instant.ofEpochMilli(row.getLong("zero_ms"))), boot);
        long zero = known.zero().toEpochMilli();
        var rows = new ArrayList<Object[]>();
        for (Undated one : undated) {
            rows.add(new Object[] {one.payload(known), zero, zero, one.row().position()});
        }
        statements.batch("""
                UPDATE outbox SET payload = ?, synced = 1, told_ms = told_ms + ? - zero_ms, zero_ms = ?,
                    confirmed = 0, stored = 0
                WHERE position = ?
                """, rows);
        return undated.size();
    }

    Drops drops() {
        return new Drops(statements);
    }

    /// How many rows no broker has confirmed.
    long depth() throws SQLException {
        return statements.number("SELECT count(*) FROM outbox WHERE NOT confirmed");
    }

    long size() throws SQLException {
        return statements.number("SELECT count(*) FROM outbox");
    }

    long lastPosition() throws SQLException {
        return statements.number("SELECT coalesce(max(position), 0) FROM outbox");
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
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
