package org.plumbline.faults.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

/// The databases of a folder that are not sound, or were not and have been put aside.
final class DamagedFiles {

    private DamagedFiles() {}

    static long in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(DamagedFiles::isDamaged).count();
        }
    }

    private static boolean isDamaged(Path file) {
        var name = file.getFileName().toString();
        return name.contains(".damaged-") || (name.endsWith(".db") && !isSound(file));
    }

    private static boolean isSound(Path file) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check")) {
            return rows.next() && rows.getString(1).equals("ok");
        } catch (SQLException e) {
            return false;
        }
    }
}
