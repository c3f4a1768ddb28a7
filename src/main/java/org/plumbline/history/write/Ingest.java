package org.plumbline.history.write;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.keep.Run;
import org.plumbline.contract.keep.SeqRange;
import org.plumbline.history.Batch;
import org.tinylog.Logger;

/// Writes batches, one after the other, whichever thread brings them.
///
/// Its connection stays open for as long as the history does: SQLite empties and deletes the write-ahead
/// log whenever the last connection closes. After a failure it is made anew, for a server may have come back.
public final class Ingest implements AutoCloseable {

    private final Lock turn = new ReentrantLock();
    private final ConnectionFactory connections;
    private @Nullable BatchWriter writer;

    public Ingest(ConnectionFactory connections) {
        this.connections = connections;
    }

    /// Connects now rather than with the first batch, so that the file is seen to be in use.
    public void connect() throws SQLException {
        turn.lock();
        try {
            opened();
        } finally {
            turn.unlock();
        }
    }

    /// Keeps all of it, or nothing.
    public void accept(Batch batch) throws SQLException {
        turn.lock();
        try {
            opened().write(batch);
        } catch (SQLException | RuntimeException e) {
            abandon();
            throw e;
        } finally {
            turn.unlock();
        }
    }

    /// What of these numbers was never accepted, in order.
    public List<SeqRange> missing(String device, Run run, SeqRange seqs) throws SQLException {
        turn.lock();
        try {
            return opened().missing(device, run, seqs);
        } finally {
            turn.unlock();
        }
    }

    /// Does something with no batch being written, and none of its statements open.
    public void alone(Work work) throws SQLException {
        turn.lock();
        try {
            abandon();
            work.run();
        } finally {
            turn.unlock();
        }
    }

    /// Work on the database.
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }

    private BatchWriter opened() throws SQLException {
        var open = writer == null ? new BatchWriter(connections.openConnection()) : writer;
        writer = open;
        return open;
    }

    private void abandon() {
        try (var last = writer) {
            writer = null;
            Logger.debug("writer {} is let go", last);
        } catch (SQLException e) {
            Logger.debug("the connection could not be closed: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            abandon();
        } finally {
            turn.unlock();
        }
    }
}
