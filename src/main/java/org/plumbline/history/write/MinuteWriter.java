package org.plumbline.history.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.Origin;
import org.plumbline.history.row.MinuteRow;

/// Writes minutes, and with them the hours and days they belong to.
final class MinuteWriter {

    private final Sources sources;
    private final PreparedStatement upsert;
    private final PreparedStatement undatedStart;
    private final PreparedStatement removeUndated;
    private final RollUp rollUp;

    MinuteWriter(Connection connection, Sources sources) throws SQLException {
        this.sources = sources;
        this.upsert = connection.prepareStatement(MinuteRow.UPSERT);
        this.undatedStart = connection.prepareStatement(MinuteRow.UNDATED_START);
        this.removeUndated = connection.prepareStatement(MinuteRow.REMOVE_UNDATED);
        this.rollUp = new RollUp(connection);
    }

    void write(List<MinuteMessage> batch) throws SQLException {
        var touched = new TreeMap<Integer, SortedSet<Long>>();
        for (var minute : batch) {
            var source = sources.of(minute.origin());
            var starts = touched.computeIfAbsent(source.device(), _ -> new TreeSet<>());
            starts.add(minute.minute().start().getEpochSecond());
            if (minute.origin().synced()) {
                takeUndated(minute.origin(), starts);
            }
            MinuteRow.bind(upsert, source, minute);
            upsert.addBatch();
        }
        upsert.executeBatch();
        for (Map.Entry<Integer, SortedSet<Long>> device : touched.entrySet()) {
            rollUp.update(device.getKey(), MinuteSpan.of(device.getValue()));
        }
    }

    /// The same minute leaves the time it had before the time of day was known.
    private void takeUndated(Origin origin, SortedSet<Long> touched) throws SQLException {
        bind(undatedStart, origin);
        try (var rows = undatedStart.executeQuery()) {
            while (rows.next()) {
                touched.add(rows.getLong(1));
                bind(removeUndated, origin);
                removeUndated.executeUpdate();
            }
        }
    }

    private void bind(PreparedStatement statement, Origin origin) throws SQLException {
        statement.setInt(1, sources.of(origin).boot());
        statement.setLong(2, origin.seq());
    }
}
