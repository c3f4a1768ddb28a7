package org.plumbline.recording.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.sample.SampleTime;

class StateFileTest {

    @TempDir
    private Path folder;

    private StateFile<SampleTime> file;

    @BeforeEach
    void aFileInAnEmptyFolder() {
        file = new StateFile<>(folder.resolve("state.json"), SampleTime.class);
    }

    @Test
    void withoutAFileThereIsNoState() throws IOException {
        assertThat(file.load()).isEmpty();
    }

    @Test
    void theLastStateSavedIsTheOneLoaded() throws IOException {
        file.save(new SampleTime(1));
        file.save(new SampleTime(2));
        assertThat(file.load()).contains(new SampleTime(2));
        assertThat(names()).containsExactly("state.json");
    }

    @Test
    void anUnreadableFileIsMovedAside() throws IOException {
        Files.writeString(file.file(), "{\"nanos\":");
        assertThat(file.load()).isEmpty();
        assertThat(names()).containsExactly("state.json.unreadable");
        assertThat(folder.resolve("state.json.unreadable")).hasContent("{\"nanos\":");
    }

    /// Power was cut while the new state was being written.
    @Test
    void aHalfWrittenStateDoesNotReplaceTheOldOne() throws IOException {
        file.save(new SampleTime(1));
        Files.writeString(folder.resolve("state.json.new"), "{\"nan");
        assertThat(file.load()).contains(new SampleTime(1));
        file.save(new SampleTime(3));
        assertThat(file.load()).contains(new SampleTime(3));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(name -> name.getFileName().toString()).toList();
        }
    }
}
