package org.plumbline.mqtt.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;
import org.plumbline.contract.Channel;
import org.plumbline.contract.Message;
import org.plumbline.contract.json.MessageJson;
import org.plumbline.sqlite.SqliteFile;
import org.tinylog.Logger;

/// Messages that must not be lost, in a SQLite file, until the broker has confirmed them.
///
/// A commit is a sync of the card and several kilobytes written, so confirmations are gathered: a crash in between
/// sends some messages twice, which their id tells.
public final class Outbox implements AutoCloseable {

    /// Confirmations that wait at most: as many duplicates after a crash.
    private static final int MOST_CONFIRMED = 200;

    private final Path file;
    private final Handle handle;
    private final List<Long> confirmed = new ArrayList<>();

    private Outbox(Path file, Handle handle) {
        this.file = file;
        this.handle = handle;
    }

    public static Outbox open(Path file) throws IOException {
        var database = SqliteFile.open(file, "db/outbox");
        database.damaged().ifPresent(aside -> Logger.warn("{} was damaged and moved to {}", file, aside));
        return new Outbox(file, Jdbi.create(database.connections()).open());
    }

    /// Returns when the messages are on the card.
    public synchronized void append(List<? extends Message.Sequenced> messages) throws IOException {
        inTransaction("append", transaction -> {
            insert(transaction, messages);
            return removeConfirmed(transaction);
        });
    }

    /// Rows that follow a position, oldest first.
    public synchronized List<OutboxRow> after(long position, int most) throws IOException {
        return run(
                "read",
                reading -> reading.createQuery(
                                "SELECT * FROM outbox WHERE position > :position ORDER BY position LIMIT :most")
                        .bind("position", position)
                        .bind("most", most)
                        .map(Outbox::row)
                        .list());
    }

    /// The broker has it: the row goes, soon.
    public synchronized void confirm(long position) throws IOException {
        confirmed.add(position);
        if (confirmed.size() >= MOST_CONFIRMED) {
            inTransaction("remove", Outbox.this::removeConfirmed);
        }
    }

    /// How many messages the broker has not confirmed yet.
    public synchronized long depth() throws IOException {
        long rows = run(
                "count",
                counting -> counting.createQuery("SELECT count(*) FROM outbox")
                        .mapTo(Long.class)
                        .one());
        return rows - confirmed.size();
    }

    private static void insert(Handle transaction, List<? extends Message.Sequenced> messages) {
        var batch = transaction.prepareBatch("""
                INSERT INTO outbox (device, boot, seq, channel, payload)
                VALUES (:device, :boot, :seq, :channel, :payload)
                """);
        for (Message.Sequenced message : messages) {
            batch.bind("device", message.device())
                    .bind("boot", message.origin().boot())
                    .bind("seq", message.origin().seq())
                    .bind("channel", message.channel().name())
                    .bind("payload", MessageJson.encode(message))
                    .add();
        }
        batch.execute();
    }

    private int removeConfirmed(Handle transaction) {
        if (confirmed.isEmpty()) {
            return 0;
        }
        var batch = transaction.prepareBatch("DELETE FROM outbox WHERE position = ?");
        confirmed.forEach(batch::add);
        batch.execute();
        return confirmed.size();
    }

    private void inTransaction(String what, HandleCallback<Integer, SQLException> work) throws IOException {
        run(what, it -> it.inTransaction(work));
        confirmed.clear();
    }

    private <T> T run(String what, HandleCallback<T, SQLException> work) throws IOException {
        try {
            return work.withHandle(handle);
        } catch (JdbiException | SQLException e) {
            throw new IOException("%s: %s failed: %s".formatted(file, what, e.getMessage()), e);
        }
    }

    private static OutboxRow row(ResultSet row, StatementContext context) throws SQLException {
        return new OutboxRow(
                row.getLong("position"),
                Channel.valueOf(row.getString("channel")),
                row.getString("device"),
                row.getString("payload"));
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            inTransaction("remove", this::removeConfirmed);
        } finally {
            handle.close();
        }
    }
}
