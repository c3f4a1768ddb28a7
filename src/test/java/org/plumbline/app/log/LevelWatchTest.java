package org.plumbline.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinylog.Level;
import org.tinylog.core.LogEntry;
import org.tinylog.core.LogEntryValue;
import org.tinylog.writers.Writer;

class LevelWatchTest {

    @TempDir
    private Path folder;

    private long now;
    private final List<String> written = new ArrayList<>();
    private final LevelWriter writer = new LevelWriter(new Recorded());

    @AfterEach
    void asUsual() {
        LevelWriter.show(LevelWriter.USUAL);
    }

    @Test
    void itIsInfoUntilAskedOtherwise() throws Exception {
        watch().look();
        assertThat(told()).containsExactly("INFO", "WARN", "ERROR");
    }

    @Test
    void moreIsToldForAsLongAsWasAskedForAndNoLonger() throws Exception {
        var watch = watch();
        new LevelWish(Level.DEBUG, Duration.ofMinutes(30)).leave(folder);
        watch.look();
        assertThat(told()).containsExactly("DEBUG", "INFO", "WARN", "ERROR");
        assertThat(folder).isEmptyDirectory();
        now += Duration.ofMinutes(30).toNanos() - 1;
        watch.look();
        assertThat(told()).startsWith("DEBUG");
        now += 1;
        watch.look();
        assertThat(told()).containsExactly("INFO", "WARN", "ERROR");
    }

    @Test
    void lessCanBeAskedForAndANewWishHoldsFromNowOn() throws Exception {
        var watch = watch();
        new LevelWish(Level.ERROR, Duration.ofMinutes(1)).leave(folder);
        watch.look();
        assertThat(told()).containsExactly("ERROR");
        now += Duration.ofSeconds(59).toNanos();
        new LevelWish(Level.WARN, Duration.ofMinutes(1)).leave(folder);
        watch.look();
        now += Duration.ofSeconds(59).toNanos();
        watch.look();
        assertThat(told()).containsExactly("WARN", "ERROR");
    }

    @Test
    void whatIsNoLevelIsPutAwayAndChangesNothing() throws Exception {
        for (var wrong : List.of("", "loud 5", "debug", "debug 0", "debug 100000")) {
            Files.writeString(folder.resolve("log-level"), wrong);
            watch().look();
            assertThat(folder).as(wrong).isEmptyDirectory();
            assertThat(told()).as(wrong).containsExactly("INFO", "WARN", "ERROR");
        }
    }

    @Test
    void nobodyLeavesItOnForAYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelWish(Level.DEBUG, Duration.ofDays(365)))
                .withMessageContaining("1 to 1440");
    }

    private LevelWatch watch() {
        return new LevelWatch(folder, () -> now);
    }

    private List<String> told() throws Exception {
        written.clear();
        for (var level : List.of(Level.DEBUG, Level.INFO, Level.WARN, Level.ERROR)) {
            writer.write(new LogEntry(null, null, null, null, null, null, -1, null, level, "words", null));
        }
        return List.copyOf(written);
    }

    private final class Recorded implements Writer {

        @Override
        public Collection<LogEntryValue> getRequiredLogEntryValues() {
            return EnumSet.of(LogEntryValue.LEVEL);
        }

        @Override
        public void write(LogEntry entry) {
            written.add(entry.getLevel().name());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
