package org.plumbline.recording.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Input;
import org.plumbline.recording.Recording;
import org.plumbline.recording.RecordingException;
import org.plumbline.recording.Row;
import org.plumbline.recording.Rows;

/// A recording of somebody else's device, as CSV with named columns, and a tick a second.
///
/// Three kinds, told apart by their columns: clip samples, mat frames (or both), or postures that
/// another device classified. Sample times are those of the file.
public record CsvRecording(Path file, CsvOptions options) implements Recording {

    /// The day a file without a date is played on: a Monday.
    static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private static final LocalTime DESK_DAY_BEGINS = LocalTime.of(9, 0);
    private static final Numbers.Range HOUR = new Numbers.Range(0, 24, "hours");

    @Override
    public void play(Consumer<Input> sink) throws IOException {
        try (var rows = Rows.open(file)) {
            var header = new Header(present(rows.next(), "a line of column names"), options);
            Lines lines = Lines.of(header);
            Row row = present(rows.next(), "a line of values");
            var ticking = new Ticker(wallTime(header, row), sink);
            Row last = row;
            for (@Nullable Row next = row; next != null; next = rows.next()) {
                checkLength(header, next);
                lines.accept(next, ticking);
                last = next;
            }
            lines.end(last, ticking);
            ticking.end();
        }
    }

    private Row present(@Nullable Row row, String expected) throws RecordingException {
        if (row == null) {
            throw new RecordingException(file, 1, 1, "the file is empty, expected " + expected);
        }
        return row;
    }

    private static void checkLength(Header header, Row row) throws RecordingException {
        int expected = header.row().fields().size();
        if (row.fields().size() != expected) {
            throw row.wrong(
                    Math.min(row.fields().size(), expected),
                    "%d fields found, expected %d".formatted(row.fields().size(), expected));
        }
    }

    private Instant wallTime(Header header, Row first) throws RecordingException {
        LocalDateTime start = options.start();
        return (start == null ? usualStart(header, first) : start)
                .atZone(options.zone())
                .toInstant();
    }

    private static LocalDateTime usualStart(Header header, Row first) throws RecordingException {
        if (!header.has(Column.HOUR)) {
            return DAY.atTime(DESK_DAY_BEGINS);
        }
        double hours = Numbers.within(first, header.field(Column.HOUR), HOUR);
        return DAY.atStartOfDay().plus(Duration.ofSeconds(Math.round(hours * 3_600)));
    }
}
