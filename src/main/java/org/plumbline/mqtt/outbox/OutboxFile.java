package org.plumbline.mqtt.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.plumbline.sqlite.Schema;
import org.plumbline.sqlite.SqliteFile;
import org.sqlite.SQLiteErrorCode;

/// The file of an outbox, opened when it is used and opened anew after a failure that a new opening can mend.
///
/// Not thread-safe: the outbox lets one thread in at a time.
final class OutboxFile implements AutoCloseable {

    static final Schema SCHEMA = new Schema("db/outbox", "2");

    private final Path path;
    private final Opening opening;
    private @Nullable Handle handle;
    private @Nullable Path damaged;
    private boolean closed;

    OutboxFile(Path path, Opening opening) {
        this.path = path;
        this.opening = opening;
    }

    /// How a file is opened, checked and migrated.
    interface Opening {

        Opening REAL = path -> SqliteFile.open(path, SCHEMA);

        SqliteFile open(Path path) throws IOException;
    }

    /// What is done with the rows.
    interface Work<T> {
        T in(OutboxTable table);
    }

    /// Reads.
    <T> T use(String what, Work<T> work) throws IOException {
        return run(what, it -> work.in(new OutboxTable(it)));
    }

    /// Changes all or nothing; once this returns, it is on the card.
    <T> T change(String what, Work<T> work) throws IOException {
        return run(what, it -> it.inTransaction(transaction -> work.in(new OutboxTable(transaction))));
    }

    /// Where a damaged file was moved to, once.
    Optional<Path> takeDamaged() {
        var moved = Optional.ofNullable(damaged);
        damaged = null;
        return moved;
    }

    boolean isOpen() {
        return handle != null;
    }

    private <T> T run(String what, Opened<T> work) throws IOException {
        var open = opened();
        try {
            return work.with(open);
        } catch (JdbiException e) {
            if (isLost(e)) {
                release();
            }
            throw new IOException("%s: %s failed: %s".formatted(path, what, words(e)), e);
        }
    }

    private Handle opened() throws IOException {
        var open = handle;
        if (closed) {
            throw new IOException(path + ": closed");
        }
        if (open == null) {
            var database = opening.open(path);
            database.damaged().ifPresent(aside -> damaged = aside);
            open = Jdbi.create(database.connections()).open();
            handle = open;
            new OutboxTable(open).removeStored();
        }
        return open;
    }

    private interface Opened<T> {
        T with(Handle handle);
    }

    /// A full card is waited for with the file open, so that what is on it can still be sent; after anything else the
    /// file is looked at anew.
    private static boolean isLost(JdbiException failure) {
        return !(failure.getCause() instanceof SQLException e)
                || switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xFF)) {
                    case SQLITE_FULL, SQLITE_BUSY, SQLITE_LOCKED -> false;
                    default -> true;
                };
    }

    private static String words(JdbiException failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public void close() {
        closed = true;
        release();
    }

    private void release() {
        var open = handle;
        handle = null;
        if (open != null) {
            open.close();
        }
    }
}
