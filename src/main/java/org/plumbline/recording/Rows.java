package org.plumbline.recording;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// The lines of a CSV file, unpacked if its name ends in `.gz`; lines that begin with `#` are passed over.
public final class Rows implements AutoCloseable {

    private final Path file;
    private final InputStream bytes;
    private final Iterator<CsvRecord> records;
    private long line;

    private Rows(Path file) throws IOException {
        this.file = file;
        this.bytes = unpacked(file);
        this.records = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(true)
                .ofCsvRecord(bytes, StandardCharsets.UTF_8)
                .iterator();
    }

    /// Opens a file at its first line.
    ///
    /// @throws RecordingException if the file should be gzip and is not
    public static Rows open(Path file) throws IOException {
        try {
            return new Rows(file);
        } catch (EOFException | ZipException broken) {
            throw unreadable(file, 1, broken);
        }
    }

    /// The next line; null at the end of the file.
    public @Nullable Row next() throws RecordingException {
        try {
            return records.hasNext() ? row(records.next()) : null;
        } catch (UncheckedIOException broken) {
            throw unreadable(file, line + 1, Objects.requireNonNull(broken.getCause()));
        } catch (CsvParseException broken) {
            throw unreadable(file, line + 1, broken);
        }
    }

    private Row row(CsvRecord csv) {
        line = csv.getStartingLineNumber();
        return new Row(file, line, csv.getFields());
    }

    private static InputStream unpacked(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        if (!file.toString().endsWith(".gz")) {
            return new BufferedInputStream(raw);
        }
        try {
            return new GZIPInputStream(raw, 1 << 16);
        } catch (IOException notGzip) {
            raw.close();
            throw notGzip;
        }
    }

    private static RecordingException unreadable(Path file, long line, Exception cause) {
        String wrong = switch (cause) {
            case EOFException _ -> "the file is cut off, expected the end of its gzip data";
            case ZipException damage -> "damaged, expected gzip data (%s)".formatted(damage.getMessage());
            default -> "cannot be read as CSV: " + cause.getMessage();
        };
        var exception = new RecordingException(file, line, 1, wrong);
        exception.initCause(cause);
        return exception;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
