package org.plumbline.mqtt.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.sqlite.SqliteFile;
import org.sqlite.SQLiteDataSource;

/// A card that is full or read-only as long as a test wants: SQLite itself refuses, as it does on a real one.
final class BadCard extends SQLiteDataSource {

    private static final String SOUND = "PRAGMA max_page_count = 1000000";

    private final List<Connection> open = new ArrayList<>();
    private String trouble = SOUND;

    OutboxFile.Opening opening() {
        return this::open;
    }

    private SqliteFile open(Path path) throws IOException {
        var sound = SqliteFile.open(path, OutboxFile.SCHEMA);
        setUrl("jdbc:sqlite:" + path);
        return new SqliteFile(this, sound.damaged());
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        open.add(connection);
        apply(connection);
        return connection;
    }

    /// Not a page more than there are.
    void isFull() throws SQLException {
        has("PRAGMA max_page_count = 1");
    }

    void isReadOnly() throws SQLException {
        has("PRAGMA query_only = ON");
    }

    /// All is in the file, nothing in memory any more: what happens to the file will be seen.
    void isWrittenThrough() throws SQLException {
        has("PRAGMA wal_checkpoint(TRUNCATE)");
        has("PRAGMA shrink_memory");
        trouble = SOUND;
    }

    /// Somebody made room on a full card; what is open stays open.
    void hasRoom() throws SQLException {
        has(SOUND);
    }

    /// Somebody mounted it anew: what is open does not notice.
    void isMountedAnew() {
        trouble = SOUND;
    }

    private void has(String pragma) throws SQLException {
        trouble = pragma;
        for (var connection : open) {
            apply(connection);
        }
    }

    private void apply(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            try (var statement = connection.createStatement()) {
                statement.execute(trouble);
            }
        }
    }
}
