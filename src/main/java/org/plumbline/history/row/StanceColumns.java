package org.plumbline.history.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.plumbline.core.summary.StanceSeconds;

/// The seven columns that minutes and days have in common.
final class StanceColumns {

    private StanceColumns() {}

    static PreparedBatch bind(PreparedBatch row, StanceSeconds seconds) {
        return row.bind("seated_still", seconds.seatedStill())
                .bind("seated_moving", seconds.seatedMoving())
                .bind("standing", seconds.standing())
                .bind("walking", seconds.walking())
                .bind("away", seconds.away())
                .bind("not_worn", seconds.notWorn())
                .bind("unknown", seconds.unknown());
    }

    static StanceSeconds read(ResultSet row) throws SQLException {
        return new StanceSeconds(
                row.getDouble("seated_still"),
                row.getDouble("seated_moving"),
                row.getDouble("standing"),
                row.getDouble("walking"),
                row.getDouble("away"),
                row.getDouble("not_worn"),
                row.getDouble("unknown"));
    }
}
