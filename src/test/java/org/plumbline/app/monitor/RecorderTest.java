package org.plumbline.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.recording.RecordingReader;
import org.plumbline.recording.RecordingWriter;

class RecorderTest {

    private static final List<Input> INPUTS = List.of(
            new Input.Tick(new WallAnchor(new SampleTime(0), Instant.parse("2026-03-02T09:00:00Z"), true)),
            new Input.Mat(new MatFrame(new SampleTime(5_000_000), 0.25, 0.5)),
            new Input.Asked(new SampleTime(7_000_000), new Wish.Snooze()));

    @TempDir
    private Path folder;

    private final List<Input> engine = new ArrayList<>();

    @Test
    void everyInputIsWrittenAndGoesOn() throws IOException {
        var file = folder.resolve("inputs.csv");
        record(file);
        var read = new ArrayList<Input>();
        new RecordingReader(file).play(read::add);
        assertThat(read).isEqualTo(INPUTS);
        assertThat(engine).isEqualTo(INPUTS);
    }

    @Test
    void withoutAFileInputsJustGoOn() throws IOException {
        record(null);
        assertThat(engine).isEqualTo(INPUTS);
    }

    @Test
    void aRecordingThatExistsIsRefusedAtTheStart() throws IOException {
        var file = Files.writeString(folder.resolve("inputs.csv"), "yesterday");
        assertThatIOException().isThrownBy(() -> Recorder.to(file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("yesterday");
    }

    /// Linux offers a card that is always full.
    @Test
    void aFullCardEndsTheRecordingAndNotTheService() throws IOException {
        var full = Files.newOutputStream(Path.of("/dev/full"));
        try (var recorder = new Recorder(new RecordingWriter(new BufferedOutputStream(full)))) {
            var sink = recorder.before(engine::add);
            for (int i = 0; i < 1_000; i++) {
                INPUTS.forEach(sink);
            }
        }
        assertThat(engine).hasSize(3_000);
    }

    private void record(@Nullable Path file) throws IOException {
        try (var recorder = Recorder.to(file)) {
            INPUTS.forEach(recorder.before(engine::add));
        }
    }
}
