package org.plumbline.history.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.contract.Origin;
import org.plumbline.history.row.Source;

/// The short names that rows have for devices and boots.
///
/// Asked for outside of a batch's transaction first, so that a roll-back leaves none remembered that is not stored.
final class Sources {

    private final Connection connection;
    private final Map<Name, Source> known = new HashMap<>();

    private record Name(String device, String boot) {}

    Sources(Connection connection) {
        this.connection = connection;
    }

    Source of(Origin origin) throws SQLException {
        return of(origin.device(), origin.boot());
    }

    Source of(String device, String boot) throws SQLException {
        var name = new Name(device, boot);
        var source = known.get(name);
        if (source == null) {
            source = stored(name);
            known.put(name, source);
        }
        return source;
    }

    private Source stored(Name name) throws SQLException {
        execute("INSERT INTO device (name) VALUES (?) ON CONFLICT DO NOTHING", name.device());
        int device = execute("SELECT id FROM device WHERE name = ?", name.device());
        execute("INSERT INTO boot (device, name) VALUES (?, ?) ON CONFLICT DO NOTHING", device, name.boot());
        return new Source(device, execute("SELECT id FROM boot WHERE device = ? AND name = ?", device, name.boot()));
    }

    /// The number a query answers with; 0 for a statement that answers with none.
    private int execute(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            if (!statement.execute()) {
                return 0;
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
