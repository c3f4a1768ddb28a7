package org.plumbline.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.SampleTime;

/// Reads what [RecordingWriter] wrote.
public record RecordingReader(Path file) implements Recording {

    /// Whether this is a file of [RecordingWriter], rather than a recording of somebody else.
    public static boolean recognises(Path file) throws IOException {
        try (var rows = Rows.open(file)) {
            @Nullable Row first = rows.next();
            return first != null && first.text(0).equals(RecordingWriter.MAGIC);
        }
    }

    @Override
    public void play(Consumer<Input> sink) throws IOException {
        try (var rows = Rows.open(file)) {
            checkHeader(rows.next());
            @Nullable SampleTime previous = null;
            for (@Nullable Row row = rows.next(); row != null; row = rows.next()) {
                Input input = InputLine.parse(row);
                checkOrder(row, input, previous);
                previous = input.at();
                sink.accept(input);
            }
        }
    }

    /// A tick comes first, since it dates everything else; then time only goes forward.
    private static void checkOrder(Row row, Input input, @Nullable SampleTime previous) throws RecordingException {
        if (previous == null && !(input instanceof Input.Tick)) {
            throw row.wrong(1, "'%s' found, a recording begins with a tick".formatted(row.text(1)));
        }
        if (previous != null && input.at().isBefore(previous)) {
            throw row.wrong(0, "time goes back, expected %d or more".formatted(previous.nanos()));
        }
    }

    private void checkHeader(@Nullable Row header) throws RecordingException {
        if (header == null) {
            throw new RecordingException(
                    file, 1, 1, "the file is empty, expected '%s'".formatted(RecordingWriter.MAGIC));
        }
        if (!header.text(0).equals(RecordingWriter.MAGIC)) {
            throw header.wrong(0, "'%s' found, expected '%s'".formatted(header.text(0), RecordingWriter.MAGIC));
        }
        if (!header.text(1).equals(RecordingWriter.FORMAT)) {
            throw header.wrong(1, "format %s found, expected %s".formatted(header.text(1), RecordingWriter.FORMAT));
        }
    }
}
