package org.plumbline.recording.csv;

import org.plumbline.recording.RecordingException;
import org.plumbline.recording.Row;

/// Numbers that can be what they are said to be.
final class Numbers {

    private Numbers() {}

    /// @param what the unit, and what stands at the limits
    record Range(double least, double most, String what) {}

    static double within(Row row, int field, Range range) throws RecordingException {
        double value = row.number(field);
        if (!(value >= range.least() && value <= range.most())) {
            throw row.wrong(
                    field,
                    "'%s' found, expected %s from %s to %s"
                            .formatted(row.text(field), range.what(), range.least(), range.most()));
        }
        return value;
    }
}
