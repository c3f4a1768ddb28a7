package org.plumbline.app.monitor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Input;
import org.plumbline.recording.RecordingWriter;
import org.tinylog.Logger;

/// Writes down every input, if it was asked to; a card that fails ends the recording, not the service.
final class Recorder implements AutoCloseable {

    private @Nullable RecordingWriter writer;

    Recorder(@Nullable RecordingWriter writer) {
        this.writer = writer;
    }

    /// @param file null for no recording
    static Recorder to(@Nullable Path file) throws IOException {
        return new Recorder(file == null ? null : RecordingWriter.create(file));
    }

    /// Records each input before it goes on.
    Consumer<Input> before(Consumer<Input> next) {
        return input -> {
            record(input);
            next.accept(input);
        };
    }

    private void record(Input input) {
        var open = writer;
        if (open == null) {
            return;
        }
        try {
            open.write(input);
        } catch (IOException e) {
            Logger.error("the recording ends here: {}", e.getMessage());
            close();
        }
    }

    @Override
    public void close() {
        var open = writer;
        writer = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                Logger.error("the recording was not closed: {}", e.getMessage());
            }
        }
    }
}
