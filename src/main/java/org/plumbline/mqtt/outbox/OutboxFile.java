package org.plumbline.mqtt.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
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
    private @Nullable Connection connection;
    private @Nullable Path damaged;
    private boolean closed;

    OutboxFile(Path path, Opening opening) {
        this.path = path;
        this.opening = opening;
    }

    /// How a file is opened, checked and migrated.
    interface Opening {

        Opening REAL = path -> SqliteFile.openAlone(path, SCHEMA);

        SqliteFile open(Path path) throws IOException;
    }

    /// What is done with the rows.
    interface Work<T> {
        T in(OutboxTable table) throws SQLException;
    }

    /// Reads.
    <T> T use(String what, Work<T> work) throws IOException {
        return run(what, it -> work.in(new OutboxTable(it)));
    }

    /// Changes all or nothing; once this returns, it is on the card.
    <T> T change(String what, Work<T> work) throws IOException {
        return run(what, it -> allOrNothing(it, work));
    }

    /// Where a damaged file was moved to, once.
    Optional<Path> takeDamaged() {
        var moved = Optional.ofNullable(damaged);
        damaged = null;
        return moved;
    }

    boolean isOpen() {
        return connection != null;
    }

    private <T> T run(String what, Opened<T> work) throws IOException {
        try {
            return work.with(opened());
        } catch (SQLException e) {
            if (isLost(e)) {
                abandon(e);
            }
            throw failed(what, e);
        }
    }

    private Connection opened() throws IOException, SQLException {
        var open = connection;
        if (closed) {
            throw new IOException(path + ": closed");
        }
        if (open == null) {
            var database = opening.open(path);
            database.damaged().ifPresent(aside -> damaged = aside);
            open = database.connections().getConnection();
            connection = open;
            new OutboxTable(open).removeStored();
        }
        return open;
    }

    private interface Opened<T> {
        T with(Connection connection) throws SQLException;
    }

    private static <T> T allOrNothing(Connection connection, Work<T> work) throws SQLException {
        try {
            connection.setAutoCommit(false);
            T result = work.in(new OutboxTable(connection));
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            undo(connection, e);
            throw e;
        }
    }

    /// After some failures, such as a full card, SQLite has undone all by itself and refuses to do so again.
    private static void undo(Connection connection, Throwable failure) {
        try {
            try {
                connection.rollback();
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /// A full card is waited for with the file open, so that what is on it can still be sent; after anything else the
    /// file is looked at anew.
    private static boolean isLost(SQLException failure) {
        return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xFF)) {
            case SQLITE_FULL, SQLITE_BUSY, SQLITE_LOCKED -> false;
            default -> true;
        };
    }

    private void abandon(SQLException failure) {
        try {
            release();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private IOException failed(String what, SQLException failure) {
        String words = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return new IOException("%s: %s failed: %s".formatted(path, what, words), failure);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        try {
            release();
        } catch (SQLException e) {
            throw failed("close", e);
        }
    }

    private void release() throws SQLException {
        var open = connection;
        connection = null;
        if (open != null) {
            open.close();
        }
    }
}
