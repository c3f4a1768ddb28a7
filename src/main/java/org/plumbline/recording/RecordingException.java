package org.plumbline.recording;

import java.io.IOException;
import java.nio.file.Path;

/// A recording that cannot be read, and the place where it goes wrong.
public final class RecordingException extends IOException {

    private final long line;
    private final int column;

    /// @param line   from 1, the header included
    /// @param column number of the field within the line, from 1
    /// @param wrong  what was found and what was expected
    public RecordingException(Path file, long line, int column, String wrong) {
        super("%s, line %d, column %d: %s".formatted(file, line, column, wrong));
        this.line = line;
        this.column = column;
    }

    public long line() {
        return line;
    }

    public int column() {
        return column;
    }
}
