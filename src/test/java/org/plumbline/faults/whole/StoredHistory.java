package org.plumbline.faults.whole;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What the page's service has stored, in the rows themselves.
///
/// @param events  messages that are events
/// @param numbers of everything it received, by run of the monitor
/// @param doubled events that say the same of the same moment as another one does
/// @param strays  events told later than one that is dated after them
record StoredHistory(Set<CardLedger.Told> events, Map<String, Set<Long>> numbers, long doubled, long strays) {

    private static final String EVENTS = "SELECT name, seq FROM event JOIN boot ON boot.id = boot";

    private static final String NUMBERS =
            "SELECT name, first_seq, last_seq FROM receipt JOIN boot ON boot.id = receipt.boot";

    private static final String DOUBLED = """
            SELECT coalesce(sum(n - 1), 0) FROM (
                SELECT count(*) AS n FROM event GROUP BY device, type, start_ms, end_ms, reason, data
            )
            """;

    /// Of those that are dated by the moment they are told.
    private static final String STRAYS = """
            SELECT count(*) FROM (
                SELECT end_ms, lag(end_ms) OVER (PARTITION BY boot ORDER BY seq) AS before
                FROM event WHERE type = 'CALIBRATION'
            ) WHERE end_ms < before
            """;

    static StoredHistory of(Path file) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return new StoredHistory(
                    events(connection), numbers(connection), count(connection, DOUBLED), count(connection, STRAYS));
        } catch (SQLException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    /// How many events there are in it now.
    static long events(Path file) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return count(connection, "SELECT count(*) FROM event");
        } catch (SQLException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    private static Set<CardLedger.Told> events(Connection connection) throws SQLException {
        var events = new HashSet<CardLedger.Told>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(EVENTS)) {
            while (row.next()) {
                events.add(new CardLedger.Told(row.getString(1), row.getLong(2), true));
            }
        }
        return events;
    }

    private static Map<String, Set<Long>> numbers(Connection connection) throws SQLException {
        var numbers = new HashMap<String, Set<Long>>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(NUMBERS)) {
            while (row.next()) {
                var run = numbers.computeIfAbsent(row.getString(1), _ -> new HashSet<>());
                for (long seq = row.getLong(2); seq <= row.getLong(3); seq++) {
                    run.add(seq);
                }
            }
        }
        return numbers;
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /// Events that were on the card and are not here, and numbers that are missing before the last one of their run.
    long lost(Collection<CardLedger.Told> onTheCard) {
        return onTheCard.stream().filter(it -> !isHere(it)).count()
                + numbers.values().stream().mapToLong(StoredHistory::missing).sum();
    }

    private boolean isHere(CardLedger.Told told) {
        return told.event()
                ? events.contains(told)
                : numbers.getOrDefault(told.boot(), Set.of()).contains(told.seq());
    }

    private static long missing(Set<Long> run) {
        return run.stream().mapToLong(Long::longValue).max().orElse(0) - run.size();
    }
}
