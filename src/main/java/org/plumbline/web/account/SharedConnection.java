package org.plumbline.web.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.ConnectionFactory;

/// One connection that threads take turns with: for small files, where opening one costs more than what is asked.
final class SharedConnection implements ConnectionFactory, AutoCloseable {

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Connection connection;

    SharedConnection(DataSource connections) throws SQLException {
        this.connection = connections.getConnection();
    }

    @Override
    public Connection openConnection() {
        turn.lock();
        return connection;
    }

    /// Only ends the turn.
    @Override
    public void closeConnection(Connection used) {
        turn.unlock();
    }

    @Override
    public void close() {
        turn.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        } finally {
            turn.unlock();
        }
    }
}
