package org.plumbline.mqtt.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.plumbline.contract.Channel;
import org.plumbline.contract.keep.SeqRange;

/// Rows given up before a collector had them, within a transaction of whoever asks.
final class Drops {

    /// Summaries before events, of each what somebody may have heard before what nobody can have, the oldest first.
    private static final String MOST_DISPENSABLE =
            "SELECT position FROM outbox ORDER BY channel = 'EVENT', confirmed DESC, position LIMIT ?";

    private static final String OLDER = "SELECT position FROM outbox WHERE told_ms < ?";

    private final Statements statements;

    Drops(Statements statements) {
        this.statements = statements;
    }

    /// Drops so many rows, those that will be missed least.
    List<Dropped> mostDispensable(long count) throws SQLException {
        return count > 0 ? drop(MOST_DISPENSABLE, count) : List.of();
    }

    List<Dropped> olderThan(Instant moment) throws SQLException {
        return drop(OLDER, moment.toEpochMilli());
    }

    private List<Dropped> drop(String positions, long bound) throws SQLException {
        var dropped = statements.list("""
                SELECT boot, channel, min(seq), max(seq), count(*), sum(confirmed)
                FROM outbox WHERE position IN (%s) GROUP BY boot, channel ORDER BY min(position)
                """.formatted(positions), Drops::dropped, bound);
        if (!dropped.isEmpty()) {
            statements.update("DELETE FROM outbox WHERE position IN (%s)".formatted(positions), bound);
        }
        return dropped;
    }

    private static Dropped dropped(ResultSet row) throws SQLException {
        return new Dropped(
                row.getString(1),
                Channel.valueOf(row.getString(2)),
                new SeqRange(row.getLong(3), row.getLong(4)),
                row.getLong(5),
                row.getLong(6));
    }
}
