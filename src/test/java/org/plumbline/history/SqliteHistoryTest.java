package org.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.contract.EventType;

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
    void aBackUpHoldsTheMomentAndComesBack() throws IOException {
        var backup = folder.resolve("copies/monday.db");
        history().ingest(DrawnDay.from(MIDNIGHT, "SSSWW").batch());
        history().backUp(backup);
        history().ingest(DrawnDay.of("plumb-2", MIDNIGHT, "SSS").batch());
        assertThatIOException()
                .isThrownBy(() -> history().backUp(backup))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatIOException()
                .isThrownBy(() -> History.restore(backup, folder))
                .withMessageEndingWith("is in use: end the service first");
        close();
        assertThat(History.restore(backup, folder)).contains(folder.resolve("history.db.replaced-1"));
        open();
        assertThat(ribbon(minute(5))).isEqualTo("SSSWW");
        assertThat(history().devices()).containsExactly("plumb-1");
    }

    @Test
    void aFileThatIsNoBackUpIsRefusedAndNothingChanges() throws IOException {
        history().ingest(DrawnDay.from(MIDNIGHT, "SSS").batch());
        close();
        var notes = Files.writeString(folder.resolve("notes.txt"), "x".repeat(9000));
        assertThatIOException()
                .isThrownBy(() -> History.restore(notes, folder))
                .withMessageEndingWith("is no sound back-up");
        open();
        assertThat(ribbon(minute(3))).isEqualTo("SSS");
    }

    /// Neither in the file nor in the log beside it, while the history stays open.
    @Test
    void nothingErasedIsLeftInTheFiles() throws IOException {
        var day = DrawnDay.from(MIDNIGHT, "SSS");
        day.event(EventType.PROMPTED, null, minute(2), Map.of("note", "UNMISTAKABLE"));
        history().ingest(day.batch());
        assertThat(bytes()).contains("UNMISTAKABLE");
        history().erase("plumb-1");
        assertThat(bytes()).doesNotContain("UNMISTAKABLE").doesNotContain("plumb-1");
    }

    private String bytes() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
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
