package org.plumbline.faults;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Counts what arrived, in the rows themselves.
///
/// @param rows   by run
/// @param last   highest number by run
/// @param strays rows that come before a row of a lower number, or of an earlier run, in the order of time
record HistoryCheck(Map<String, Long> rows, Map<String, Long> last, long strays) {

    static HistoryCheck of(Path file) {
        var rows = new HashMap<String, Long>();
        var last = new HashMap<String, Long>();
        long strays = 0;
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT name, seq FROM event JOIN boot ON boot.id = boot ORDER BY end_ms, name, seq")) {
            for (var before = ""; row.next(); before = "%s %09d".formatted(row.getString(1), row.getLong(2))) {
                rows.merge(row.getString(1), 1L, Long::sum);
                last.merge(row.getString(1), row.getLong(2), Math::max);
                strays += "%s %09d".formatted(row.getString(1), row.getLong(2)).compareTo(before) < 0 ? 1 : 0;
            }
        } catch (SQLException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
        return new HistoryCheck(rows, last, strays);
    }

    long events() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Those that were on the card, or have a later one of their run in the history, and are not there.
    long lost(Map<String, Long> onTheCard) {
        var expected = new HashMap<>(onTheCard);
        last.forEach((boot, seq) -> expected.merge(boot, seq, Math::max));
        return expected.entrySet().stream()
                .mapToLong(it -> Math.max(0, it.getValue() - rows.getOrDefault(it.getKey(), 0L)))
                .sum();
    }

    /// More rows than numbers.
    long doubled() {
        return rows.entrySet().stream()
                .mapToLong(it -> Math.max(0, it.getValue() - last.getOrDefault(it.getKey(), 0L)))
                .sum();
    }
}
