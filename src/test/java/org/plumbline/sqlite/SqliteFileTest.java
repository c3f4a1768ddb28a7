package org.plumbline.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteFileTest {

    private static final Schema SAMPLE = new Schema("db/sample", "1");

    private static final String SAMPLES = "SELECT count(*) FROM sqlite_master WHERE name = 'sample'";

    private static final String TWENTY_THOUSAND_ROWS = """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
            INSERT INTO sample SELECT i, 'x' FROM n
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameFile() {
        file = folder.resolve("new/sample.db");
    }

    /// As on a card that became read-only: nobody can make a file in there, not even root.
    @Test
    void aFileThatCannotBeMadeIsAFailureWithItsName() {
        var file = Path.of("/proc/plumbline.db");
        assertThatIOException()
                .isThrownBy(() -> SqliteFile.open(file, SAMPLE))
                .withMessageStartingWith(file + " cannot be prepared: ")
                .withMessageContaining("SQLITE_CANTOPEN");
    }

    @Test
    void everyConnectionSyncsItsCommitsAndWaitsForOthers() throws IOException, SQLException {
        var opened = open();
        assertThat(answer(opened, "PRAGMA journal_mode")).isEqualTo("wal");
        assertThat(answer(opened, "PRAGMA synchronous")).isEqualTo("2");
        assertThat(answer(opened, "PRAGMA busy_timeout")).isEqualTo("5000");
    }

    /// Under a name, too, that a URI has to write in another way.
    @Test
    void whoIsAloneKeepsTheIndexOfTheLogInMemory() throws IOException, SQLException {
        var alone = folder.resolve("her file #1, 100%?.db");
        try (var connection = SqliteFile.openAlone(alone, SAMPLE).connections().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO sample VALUES (1, 'plumb')");
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactlyInAnyOrder(alone, alone.resolveSibling(alone.getFileName() + "-wal"));
            }
        }
        assertThat(answer(SqliteFile.open(alone, SAMPLE), "SELECT word FROM sample"))
                .isEqualTo("plumb");
    }

    @Test
    void whatWasWrittenIsThereWhenItIsOpenedAgain() throws IOException, SQLException {
        run(open(), "INSERT INTO sample VALUES (1, 'plumb')");
        assertThat(answer(open(), "SELECT word FROM sample")).isEqualTo("plumb");
    }

    @Test
    void aFileThatHasComeToTheNewestVersionIsLeftAlone() throws IOException, SQLException {
        run(open(), "DROP TABLE sample");
        assertThat(answer(open(), SAMPLES)).isEqualTo("0");
    }

    @Test
    void aFileThatHasNotComeSoFarIsBroughtThere() throws IOException, SQLException {
        run(open(), "DROP TABLE sample");
        run(open(), "DELETE FROM flyway_schema_history");
        assertThat(answer(open(), SAMPLES)).isEqualTo("1");
    }

    @Test
    void aSchemaNamesTheLastOfItsMigrations() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SqliteFile.open(file, new Schema("db/sample", "2")))
                .withMessage("db/sample: the newest migration is 1, not 2");
    }

    @Test
    void aFileThatIsNoDatabaseIsMovedAsideAndSaid() throws IOException, SQLException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "not a database, but long enough to have a header ".repeat(40));
        var opened = open();
        assertThat(opened.damaged()).contains(file.resolveSibling("sample.db.damaged-1"));
        assertThat(answer(opened, "SELECT count(*) FROM sample")).isEqualTo("0");
    }

    @Test
    void aDatabaseWithATornPageIsMovedAsideAndTheNextOneToo() throws IOException, SQLException {
        for (int n = 1; n <= 2; n++) {
            run(open(), TWENTY_THOUSAND_ROWS);
            tearThePagesOf(file);
            assertThat(open().damaged()).contains(file.resolveSibling("sample.db.damaged-" + n));
        }
    }

    @Test
    void aFolderInItsPlaceIsAnErrorAndNotDamage() throws IOException {
        Files.createDirectories(file);
        assertThatIOException().isThrownBy(this::open).withMessageContaining("sample.db cannot be opened");
        assertThat(file).isDirectory();
    }

    private SqliteFile open() throws IOException {
        return SqliteFile.open(file, SAMPLE);
    }

    private static void tearThePagesOf(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long at = 3 * 4096; at < channel.size(); at += 4096) {
                channel.write(ByteBuffer.wrap(new byte[600]), at);
            }
        }
    }

    private static void run(SqliteFile opened, String sql) throws SQLException {
        try (var connection = opened.connections().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(SqliteFile opened, String sql) throws SQLException {
        try (var connection = opened.connections().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
