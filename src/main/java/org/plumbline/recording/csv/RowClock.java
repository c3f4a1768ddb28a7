package org.plumbline.recording.csv;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.recording.RecordingException;
import org.plumbline.recording.Row;

/// When each line happened: from its time stamp, or from its number and the rate. Time only goes forward.
final class RowClock {

    /// A longer gap is taken for a wrong time stamp: a tick a second would fill it.
    private static final Duration LONGEST_GAP = Duration.ofDays(7);

    /// Seconds since 1970 are below it, milliseconds above.
    private static final double LATEST_SECOND = 4e9;

    private static final double NANOS = 1e9;

    private final @Nullable Double rateHz;
    private final int field;
    private @Nullable SampleTime previous;
    private long rows;

    RowClock(Header header) throws RecordingException {
        rateHz = header.options().rateHz();
        field = rateHz == null ? header.field(Column.T) : 0;
    }

    SampleTime at(Row row) throws RecordingException {
        SampleTime now = rateHz == null ? stamp(row) : new SampleTime(Math.round(rows * NANOS / rateHz));
        rows++;
        previous = now;
        return now;
    }

    private SampleTime stamp(Row row) throws RecordingException {
        double seconds = Numbers.within(row, field, new Numbers.Range(-LATEST_SECOND, LATEST_SECOND, "seconds"));
        var now = new SampleTime(Math.round(seconds * NANOS));
        if (previous != null && now.compareTo(previous) <= 0) {
            throw row.wrong(
                    field,
                    "time %s is not after the line before, expected later than %s (a rate ignores the times)"
                            .formatted(row.text(field), previous.nanos() / NANOS));
        }
        if (previous != null && now.since(previous).compareTo(LONGEST_GAP) > 0) {
            throw row.wrong(
                    field,
                    "time %s is more than %d days after the line before, expected seconds"
                            .formatted(row.text(field), LONGEST_GAP.toDays()));
        }
        return now;
    }
}
