package org.plumbline.recording;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.plumbline.core.engine.Input;

/// Writes every input as one line of text, packed if the file's name ends in `.gz`.
///
/// ```
/// plumbline recording,1
/// # at_ns,imu,...: ax,ay,az m/s2, then gx,gy,gz rad/s where there is a gyroscope
/// 20000000,imu,0.12,-0.31,9.78
/// 1000000000,tick,2026-01-05T09:00:01Z,true
/// ```
///
/// Not thread-safe: one loop owns a writer.
public final class RecordingWriter implements AutoCloseable {

    /// The first field of the file, by which it is recognised.
    static final String MAGIC = "plumbline recording";

    /// Rises when a line can no longer be read by an older reader.
    static final String FORMAT = "1";

    private final CsvWriter csv;

    /// Begins a recording in a stream, which it closes with itself.
    public RecordingWriter(OutputStream bytes) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(bytes, StandardCharsets.UTF_8);
        csv.writeRecord(MAGIC, FORMAT);
        for (InputKind kind : InputKind.values()) {
            csv.writeComment(" at_ns,%s,...: %s".formatted(kind.word, kind.values));
        }
    }

    /// Begins a new file; one that exists already is never overwritten.
    public static RecordingWriter create(Path file) throws IOException {
        OutputStream bytes = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return into(new BufferedOutputStream(bytes), file);
    }

    /// Begins a recording in a stream, packed if `file` is a name that says so.
    public static RecordingWriter into(OutputStream bytes, Path file) throws IOException {
        return new RecordingWriter(file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes);
    }

    public void write(Input input) throws IOException {
        try {
            csv.writeRecord(InputLine.of(input));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
