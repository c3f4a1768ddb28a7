package org.plumbline.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/// One SQLite file, checked and migrated, ready for connections.
///
/// @param connections gives connections that keep what was committed through a power cut
/// @param damaged     where a damaged predecessor was moved to; empty if the file was sound or new
public record SqliteFile(DataSource connections, Optional<Path> damaged) {

    /// How long a writer waits for another one. A commit on a slow card was seen to take well below a second.
    private static final int BUSY_TIMEOUT_MILLIS = 5_000;

    /// Opens or creates a file. One that is damaged is moved aside and begun anew.
    ///
    /// @param migrations class path folder of Flyway migrations, such as `db/history`
    public static SqliteFile open(Path file, String migrations) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var damaged = IntegrityCheck.passes(file) ? Optional.<Path>empty() : Optional.of(DamagedFile.moveAside(file));
        var connections = connectionsTo(file);
        try {
            migrate(connections, migrations);
        } catch (FlywayException e) {
            throw new IOException(file + " cannot be prepared: " + firstLine(e), e);
        }
        return new SqliteFile(connections, damaged);
    }

    private static void migrate(DataSource connections, String migrations) {
        Flyway.configure()
                .dataSource(connections)
                .locations("classpath:" + migrations)
                .load()
                .migrate();
    }

    private static String firstLine(FlywayException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    /// `WAL` lets readers read while one writes; `FULL` syncs each commit, since a Pi is switched off by its plug.
    static DataSource connectionsTo(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.enforceForeignKeys(true);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }
}
