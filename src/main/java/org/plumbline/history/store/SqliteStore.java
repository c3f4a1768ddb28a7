package org.plumbline.history.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionFactory;
import org.plumbline.sqlite.Schema;
import org.plumbline.sqlite.SqliteFile;

/// The history in one SQLite file: what a household needs.
///
/// A failed check at the start moves a damaged file aside; rows that are deleted are overwritten.
public final class SqliteStore implements Store {

    private static final Schema SCHEMA = new Schema("db/history/sqlite", "3");

    private final Path path;
    private final SqliteFile file;

    private SqliteStore(Path path, SqliteFile file) {
        this.path = path;
        this.file = file;
    }

    /// Opens or creates the file.
    public static SqliteStore open(Path path) throws IOException {
        return new SqliteStore(path, SqliteFile.open(path, SCHEMA));
    }

    /// Puts a back-up in the place of the file; see [SqliteFile#restore].
    public static Optional<Path> restore(Path backup, Path file) throws IOException {
        return SqliteFile.restore(backup, file);
    }

    @Override
    public ConnectionFactory connections() {
        return file.connections()::getConnection;
    }

    @Override
    public Optional<Path> damaged() {
        return file.damaged();
    }

    /// Into a file beside the target, which takes the target's name only when it is whole.
    @Override
    public void backUp(Path target) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        var unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        try (var connection = connections().openConnection();
                var vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, unfinished.toString());
            vacuum.execute();
        } catch (SQLException e) {
            throw new IOException("%s cannot be backed up to %s: %s".formatted(path, target, e.getMessage()), e);
        }
        Files.move(unfinished, target);
    }

    /// `VACUUM` leaves out the pages that held it, and the write-ahead log that still may is emptied.
    @Override
    public void scrub() throws SQLException {
        try (var connection = connections().openConnection();
                var statement = connection.createStatement()) {
            statement.execute("VACUUM");
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    @Override
    public long size() throws SQLException {
        return Numbers.of(connections(), "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()");
    }
}
