package org.plumbline.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativePartTest {

    @TempDir
    private Path folder;

    /// In a process of its own, since a driver loads it once.
    @Test
    void theDriverTakesItInsteadOfUnpackingItsOwn() throws IOException, InterruptedException {
        var said = folder.resolve("said");
        var unpacked = NativePart.unpack(folder.resolve("caches"));
        var driver = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.lib.path=" + unpacked,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asked.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(driver.waitFor()).isZero();
        assertThat(Files.readAllLines(said)).isNotEmpty().allMatch(mapped -> mapped.contains(unpacked + "/"));
    }

    @Test
    void itIsUnpackedAgainOverWhatIsThere() throws IOException {
        var unpacked = NativePart.unpack(folder);
        assertThat(NativePart.unpack(folder)).isEqualTo(unpacked);
        assertThat(unpacked).isDirectoryNotContaining("glob:**.new");
    }

    /// Says which files of SQLite its process has in memory.
    static final class Asked {

        private Asked() {}

        public static void main(String[] args) throws IOException, SQLException {
            try (var memory = DriverManager.getConnection("jdbc:sqlite::memory:");
                    var mapped = Files.lines(Path.of("/proc/self/maps"))) {
                if (memory.isValid(0)) {
                    mapped.filter(line -> line.contains("libsqlitejdbc")).forEach(System.out::println);
                }
            }
        }
    }
}
