package org.plumbline.faults.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What was on the card each time the monitor had been killed: the outbox as it lay there, read from a copy, so that
/// the next monitor finds it untouched.
///
/// What is not in it any more the collector had confirmed as stored.
final class CardLedger {

    private final Path outbox;
    private final Path copy;
    private final Set<Told> told = new HashSet<>();

    /// A message.
    ///
    /// @param event whether it is one, and no summary
    record Told(String boot, long seq, boolean event) {}

    CardLedger(Path outbox, Path scratch) {
        this.outbox = outbox;
        this.copy = scratch.resolve("copy.db");
    }

    /// Notes what is there; nobody may have it open.
    void look() throws IOException {
        if (!Files.exists(outbox)) {
            return;
        }
        for (var part : List.of("", "-wal")) {
            var to = copy.resolveSibling(copy.getFileName() + part);
            Files.deleteIfExists(to);
            var from = outbox.resolveSibling(outbox.getFileName() + part);
            if (Files.exists(from)) {
                Files.copy(from, to);
            }
        }
        read();
    }

    private void read() {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                var statement = connection.createStatement()) {
            try (var table = statement.executeQuery("SELECT 1 FROM sqlite_master WHERE name = 'outbox'")) {
                if (!table.next()) {
                    return;
                }
            }
            try (var row = statement.executeQuery("SELECT boot, seq, channel = 'EVENT' FROM outbox")) {
                while (row.next()) {
                    told.add(new Told(row.getString(1), row.getLong(2), row.getBoolean(3)));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(outbox + " cannot be read", e);
        }
    }

    Set<Told> told() {
        return told;
    }
}
