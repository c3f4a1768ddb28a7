package org.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The history in a file.
class SqliteHistoryTest extends HistoryContract {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    History openHistory() throws IOException {
        return History.open(folder.resolve("history.db"));
    }

    @Test
    void aDamagedFileIsMovedAsideAndSaid() throws IOException {
        close();
        Files.writeString(folder.resolve("history.db"), "x".repeat(9000));
        open();
        assertThat(history().damaged()).contains(folder.resolve("history.db.damaged-1"));
        assertThat(ribbon(minute(60))).isEqualTo("?".repeat(60));
    }
}
