package org.plumbline.history.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.ConnectionFactory;

/// Takes rows out of the history.
public final class Erasure {

    private static final String OF_THE_DEVICE = " = (SELECT id FROM device WHERE name = ?)";

    /// What refers to others comes before them.
    private static final List<String> ALL_OF_A_DEVICE = List.of(
            "DELETE FROM receipt WHERE boot IN (SELECT id FROM boot WHERE device" + OF_THE_DEVICE + ")",
            "DELETE FROM event WHERE device" + OF_THE_DEVICE,
            "DELETE FROM minute WHERE device" + OF_THE_DEVICE,
            "DELETE FROM hour WHERE device" + OF_THE_DEVICE,
            "DELETE FROM day WHERE device" + OF_THE_DEVICE,
            "DELETE FROM boot WHERE device" + OF_THE_DEVICE,
            "DELETE FROM device WHERE name = ?");

    private Erasure() {}

    /// All that a device told, and its name.
    public static void of(ConnectionFactory connections, String device) throws SQLException {
        try (var connection = connections.openConnection()) {
            connection.setAutoCommit(false);
            for (var sql : ALL_OF_A_DEVICE) {
                execute(connection, sql, device);
            }
            connection.commit();
        }
    }

    /// Minutes and events that are older; what they added up to stays.
    public static void before(ConnectionFactory connections, Instant minutes, Instant events) throws SQLException {
        try (var connection = connections.openConnection()) {
            connection.setAutoCommit(false);
            execute(
                    connection,
                    "DELETE FROM minute WHERE device IN (SELECT id FROM device) AND start_s < ?",
                    minutes.getEpochSecond());
            execute(connection, "DELETE FROM event WHERE end_ms < ?", events.toEpochMilli());
            connection.commit();
        }
    }

    private static void execute(Connection connection, String sql, Object parameter) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            statement.executeUpdate();
        }
    }
}
