package org.plumbline.history.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionFactory;

/// The database that holds the history: migrated, and durable with every commit.
public sealed interface Store permits PostgresStore, SqliteStore {

    /// New connections, each to be closed by whoever asked for it.
    ConnectionFactory connections();

    /// Where the database was moved to that was here before and turned out to be damaged.
    Optional<Path> damaged();

    /// Writes a whole copy, taken at one moment, while others go on reading and writing.
    ///
    /// @param target must not exist yet
    void backUp(Path target) throws IOException;

    /// Takes what was deleted out of the database's files, too.
    void scrub() throws SQLException;

    /// Bytes that the database takes.
    long size() throws SQLException;
}
