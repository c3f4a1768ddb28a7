package org.plumbline.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/// Asks SQLite whether a file is whole.
final class IntegrityCheck {

    private IntegrityCheck() {}

    /// True if there is no file yet, or its pages and indexes hang together.
    static boolean passes(Path file) throws IOException {
        return !Files.exists(file) || isSound(file);
    }

    private static boolean isSound(Path file) throws IOException {
        try (var connection = SqliteFile.connectionsTo(file).getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("PRAGMA quick_check(1)")) {
            return answer.next() && answer.getString(1).equals("ok");
        } catch (SQLException e) {
            if (saysDamaged(e)) {
                return false;
            }
            throw new IOException(file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /// A full disk or a missing permission must not look like damage: moving the file aside would help nobody.
    private static boolean saysDamaged(SQLException e) {
        int primaryCode = e.getErrorCode() & 0xFF;
        return primaryCode == SQLiteErrorCode.SQLITE_CORRUPT.code || primaryCode == SQLiteErrorCode.SQLITE_NOTADB.code;
    }
}
