package org.plumbline.history.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.plumbline.contract.Origin;
import org.plumbline.contract.keep.SeqRange;

/// Notes the numbers of what was received, in the transaction that stores it: as few ranges as hold them, whatever
/// became of the messages.
final class Receipts {

    private static final String OVERLAPPING =
            " FROM receipt WHERE boot = ? AND synced = ? AND first_seq <= ? AND last_seq >= ?";

    private final PreparedStatement find;
    private final PreparedStatement remove;
    private final PreparedStatement insert;
    private final Map<Run, TreeSet<Long>> received = new LinkedHashMap<>();

    private record Run(int boot, boolean synced) {}

    Receipts(Connection connection) throws SQLException {
        find = connection.prepareStatement("SELECT first_seq, last_seq" + OVERLAPPING + " ORDER BY first_seq");
        remove = connection.prepareStatement("DELETE" + OVERLAPPING);
        insert = connection.prepareStatement(
                "INSERT INTO receipt (boot, synced, first_seq, last_seq) VALUES (?, ?, ?, ?)");
    }

    /// What is written with the next [#write].
    void add(int boot, Origin origin) {
        received.computeIfAbsent(new Run(boot, origin.synced()), _ -> new TreeSet<>())
                .add(origin.seq());
    }

    void write() throws SQLException {
        for (Map.Entry<Run, TreeSet<Long>> run : received.entrySet()) {
            for (SeqRange range : SeqRange.of(run.getValue())) {
                write(run.getKey(), range);
            }
        }
        received.clear();
    }

    /// Whether a message was received, as it is or with the right time.
    boolean has(int boot, Origin origin) throws SQLException {
        var seq = new SeqRange(origin.seq(), origin.seq());
        return missing(boot, true, seq).isEmpty()
                || (!origin.synced() && missing(boot, false, seq).isEmpty());
    }

    /// What of these numbers was not received, in order.
    List<SeqRange> missing(int boot, boolean synced, SeqRange seqs) throws SQLException {
        return seqs.without(overlapping(new Run(boot, synced), seqs));
    }

    /// Ranges that touch become one.
    private void write(Run run, SeqRange range) throws SQLException {
        var touching = new SeqRange(Math.max(1, range.first() - 1), range.last() + 1);
        var old = overlapping(run, touching);
        if (!old.isEmpty()) {
            bind(remove, run, touching.last(), touching.first()).executeUpdate();
        }
        var joined = joined(range, old);
        bind(insert, run, joined.first(), joined.last()).executeUpdate();
    }

    private static SeqRange joined(SeqRange range, List<SeqRange> touching) {
        return touching.isEmpty()
                ? range
                : new SeqRange(
                        Math.min(range.first(), touching.getFirst().first()),
                        Math.max(range.last(), touching.getLast().last()));
    }

    private List<SeqRange> overlapping(Run run, SeqRange seqs) throws SQLException {
        var found = new ArrayList<SeqRange>();
        try (var rows = bind(find, run, seqs.last(), seqs.first()).executeQuery()) {
            while (rows.next()) {
                found.add(new SeqRange(rows.getLong(1), rows.getLong(2)));
            }
        }
        return found;
    }

    private static PreparedStatement bind(PreparedStatement statement, Run run, long third, long fourth)
            throws SQLException {
        statement.setInt(1, run.boot());
        statement.setBoolean(2, run.synced());
        statement.setLong(3, third);
        statement.setLong(4, fourth);
        return statement;
    }
}
