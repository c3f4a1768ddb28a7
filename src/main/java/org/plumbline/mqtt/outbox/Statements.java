package org.plumbline.mqtt.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.dbutils.QueryRunner;

/// SQL on one connection, with values in the order of its question marks.
final class Statements {

    private static final QueryRunner RUNNER = new Runner();

    private final Connection connection;

    Statements(Connection connection) {
        this.connection = connection;
    }

    /// Makes one value of a row.
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
        return RUNNER.query(
                connection,
                sql,
                rows -> {
                    var read = new ArrayList<T>();
                    while (rows.next()) {
                        read.add(row.read(rows));
                    }
                    return read;
                },
                values);
    }

    long number(String sql) throws SQLException {
        return list(sql, row -> row.getLong(1)).getFirst();
    }

    /// Tells how many rows it changed.
    int update(String sql, Object... values) throws SQLException {
        return RUNNER.update(connection, sql, values);
    }

    void batch(String sql, List<Object[]> rows) throws SQLException {
        if (!rows.isEmpty()) {
            RUNNER.batch(connection, sql, rows.toArray(new Object[0][]));
        }
    }

    /// Lets the driver's failure through as it is. DbUtils would add the statement and its values to the words, and
    /// what a person does has no place in a log.
    private static final class Runner extends QueryRunner {

        /// SQLite does not know what type a question mark has, so it is not asked.
        Runner() {
            super(true);
        }

        @Override
        protected void rethrow(SQLException failure, String sql, Object... values) throws SQLException {
            throw failure;
        }
    }
}
