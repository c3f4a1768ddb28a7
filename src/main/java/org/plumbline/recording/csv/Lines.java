package org.plumbline.recording.csv;

import java.util.function.Consumer;
import org.plumbline.core.engine.Input;
import org.plumbline.recording.RecordingException;
import org.plumbline.recording.Row;

/// Makes inputs of the lines of one kind of file.
interface Lines {

    void accept(Row row, Consumer<Input> sink) throws RecordingException;

    /// After the last line, which is given once more for the error message.
    void end(Row last, Consumer<Input> sink) throws RecordingException;

    /// Which kind of file it is, by its columns.
    static Lines of(Header header) throws RecordingException {
        header.checkNamedColumns();
        return header.has(Column.DUR) ? new PostureLines(header) : new SampleLines(header);
    }
}
