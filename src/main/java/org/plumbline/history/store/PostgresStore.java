package org.plumbline.history.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionFactory;

/// The history in a PostgreSQL database of its own.
///
/// The server looks after its files: it says itself when they are damaged, and brings its own back-up.
public final class PostgresStore implements Store {

    private static final String MIGRATIONS = "classpath:db/history/postgresql";

    private final String url;

    private PostgresStore(String url) {
        this.url = url;
    }

    /// Connects and brings the tables up to date.
    ///
    /// @param url such as `jdbc:postgresql://localhost/plumbline?user=plumbline`
    public static PostgresStore open(String url) throws IOException {
        try {
            Flyway.configure()
                    .dataSource(url, null, null)
                    .locations(MIGRATIONS)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new IOException(withoutParameters(url) + " cannot be prepared: " + firstLine(e), e);
        }
        return new PostgresStore(url);
    }

    /// A password may stand among them.
    private static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    private static String firstLine(FlywayException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    /// What one transaction reads is all of one moment, as with SQLite.
    @Override
    public ConnectionFactory connections() {
        return () -> {
            var connection = DriverManager.getConnection(url);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return connection;
        };
    }

    @Override
    public Optional<Path> damaged() {
        return Optional.empty();
    }

    @Override
    public void backUp(Path target) throws IOException {
        throw new IOException("PostgreSQL is backed up with pg_dump: pg_dump --format=custom --file=" + target);
    }

    /// `VACUUM FULL` writes the tables anew without what was deleted.
    @Override
    public void scrub() throws SQLException {
        try (var connection = connections().openConnection();
                var statement = connection.createStatement()) {
            statement.execute("VACUUM FULL");
            statement.execute("CHECKPOINT");
        }
    }

    @Override
    public long size() throws SQLException {
        return Numbers.of(connections(), "SELECT pg_database_size(current_database())");
    }
}
