package org.plumbline.sqlite;

import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/// The tables of a file, and how they came about.
///
/// A file that has come to the newest version is left as it is. Flyway would find nothing to do there either, but to
/// load and ask it takes a third of a second at each start and some megabytes for as long as the process lives.
///
/// @param migrations class path folder of Flyway migrations, such as `db/history`
/// @param newest     version of the last of them
public record Schema(String migrations, String newest) {

    private static final String LAST =
            "SELECT version, success FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1";

    /// Brings a file to the newest version.
    void bring(DataSource connections) {
        if (!isNewest(connections)) {
            migrate(connections);
        }
    }

    private boolean isNewest(DataSource connections) {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var last = statement.executeQuery(LAST)) {
            return last.next() && newest.equals(last.getString("version")) && last.getBoolean("success");
        } catch (SQLException newOrBroken) {
            // A new file has no such table; whatever else it is, Flyway meets it again and says so.
            return false;
        }
    }

    private void migrate(DataSource connections) {
        var flyway = Flyway.configure()
                .dataSource(connections)
                .locations("classpath:" + migrations)
                .load();
        flyway.migrate();
        requireNewest(flyway.info().all());
    }

    /// Or files of the version before would be taken for done.
    private void requireNewest(MigrationInfo[] known) {
        var last = Arrays.stream(known)
                .filter(it -> it.getState().isResolved())
                .map(it -> it.getVersion().getVersion())
                .reduce("", (_, later) -> later);
        if (!last.equals(newest)) {
            throw new IllegalStateException(
                    "%s: the newest migration is %s, not %s".formatted(migrations, last, newest));
        }
    }
}
