package org.plumbline.history.store;

import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;

/// Asks a database for one number.
final class Numbers {

    private Numbers() {}

    static long of(ConnectionFactory connections, String sql) throws SQLException {
        try (var connection = connections.openConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
