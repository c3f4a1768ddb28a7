package org.plumbline.recording;

import java.io.IOException;
import java.util.function.Consumer;
import org.plumbline.core.engine.Input;

/// A file of inputs that can be played as often as wanted.
public interface Recording {

    /// Hands over every input in the order of time.
    ///
    /// @throws RecordingException at the first line that is wrong; the inputs before it have been handed over
    void play(Consumer<Input> sink) throws IOException;

    /// Reads the file to its end, so that whoever plays it next meets no wrong line halfway.
    default void check() throws IOException {
        play(_ -> {});
    }
}
