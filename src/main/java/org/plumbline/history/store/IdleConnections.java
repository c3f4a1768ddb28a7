package org.plumbline.history.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.ConnectionFactory;

/// Keeps a few connections open between questions: opening one takes longer than most answers.
public final class IdleConnections implements ConnectionFactory, AutoCloseable {

    /// A household has few readers at a time; more are opened and closed as they come.
    private static final int KEPT = 4;

    private static final int PATIENCE_SECONDS = 1;

    private final ConnectionFactory connections;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    public IdleConnections(ConnectionFactory connections) {
        this.connections = connections;
    }

    @Override
    public Connection openConnection() throws SQLException {
        var kept = idle.poll();
        if (kept == null) {
            return connections.openConnection();
        }
        if (kept.isValid(PATIENCE_SECONDS)) {
            return kept;
        }
        kept.close();
        return openConnection();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        if (closed.get() || idle.size() >= KEPT) {
            connection.close();
        } else {
            idle.push(connection);
        }
    }

    /// Closes those that nobody uses now; the others close when they come back.
    @Override
    public void close() throws SQLException {
        closed.set(true);
        drain();
    }

    /// Closes those that nobody uses now.
    public void drain() throws SQLException {
        for (var kept = idle.poll(); kept != null; kept = idle.poll()) {
            kept.close();
        }
    }
}
