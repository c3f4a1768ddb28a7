package org.plumbline.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
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
    /// @param schema it has from then on
    public static SqliteFile open(Path file, Schema schema) throws IOException {
        return open(file, schema, connectionsTo(file));
    }

    /// The same for a file that no other program opens while this one has it.
    ///
    /// The index of its write-ahead log then lies in memory. Beside the file, where others would see it, it is
    /// written to the card, too: 16 kB for a commit, as much as the commit itself.
    public static SqliteFile openAlone(Path file, Schema schema) throws IOException {
        return open(file, schema, connections("file:" + file.toUri().getRawPath() + "?vfs=unix-excl"));
    }

    private static SqliteFile open(Path file, Schema schema, DataSource connections) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var damaged =
                IntegrityCheck.passes(file) ? Optional.<Path>empty() : Optional.of(FileAside.move(file, "damaged"));
        try {
            schema.bring(connections);
        } catch (FlywayException e) {
            throw new IOException(file + " cannot be prepared: " + firstLine(e), e);
        }
        return new SqliteFile(connections, damaged);
    }

    /// Puts a back-up in the place of the file.
    ///
    /// @return where the file was moved to that was there before
    /// @throws IOException if the back-up is not sound, or somebody has the file open
    public static Optional<Path> restore(Path backup, Path file) throws IOException {
        if (Files.notExists(backup)) {
            throw new NoSuchFileException(backup.toString());
        }
        if (!IntegrityCheck.passes(backup)) {
            throw new IOException(backup + " is no sound back-up");
        }
        requireUnused(file);
        var replaced = Files.exists(file) ? Optional.of(FileAside.move(file, "replaced")) : Optional.<Path>empty();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.copy(backup, file);
        return replaced;
    }

    /// Leaving the write-ahead log is allowed only to who is alone.
    private static void requireUnused(Path file) throws IOException {
        if (Files.notExists(file) || !IntegrityCheck.passes(file)) {
            return;
        }
        try (var connection = connectionsTo(file).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            statement.execute("PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            throw new IOException(file + " is in use: end the service first", e);
        }
    }

    private static String firstLine(FlywayException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    static DataSource connectionsTo(Path file) {
        return connections(file.toAbsolutePath().toString());
    }

    /// `WAL` lets readers read while one writes; `FULL` syncs each commit, since a Pi is switched off by its plug;
    /// what is deleted is overwritten.
    private static DataSource connections(String name) {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.enforceForeignKeys(true);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + name);
        return source;
    }
}
