package org.plumbline.recording.csv;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a CSV file does not say about itself.
///
/// @param columns      names of columns that differ from the usual ones; empty by default
/// @param cells        names of the mat's cells in the order of its layout; empty: all that are called `s0`, `s1` and
///                     so on or `c00`, `c01` and so on, in the order of the file
/// @param matFullScale reading of a fully loaded cell. Default 255, an 8-bit converter
/// @param rateHz       lines a second for a file without time stamps, which are then not looked at; null by default
/// @param start        local time of the first line; null: from the file's hour of day, else 09:00
/// @param zone         her time zone
public record CsvOptions(
        Map<Column, String> columns,
        List<String> cells,
        double matFullScale,
        @Nullable Double rateHz,
        @Nullable LocalDateTime start,
        ZoneId zone) {

    public static final CsvOptions DEFAULT = new CsvOptions(Map.of(), List.of(), 255, null, null, ZoneOffset.UTC);

    public CsvOptions {
        columns = Map.copyOf(columns);
        cells = List.copyOf(cells);
        if (!(matFullScale > 0 && matFullScale <= 1e6)) {
            throw new IllegalArgumentException("matFullScale must be above 0, at most 1,000,000: " + matFullScale);
        }
        if (rateHz != null && !(rateHz >= 0.1 && rateHz <= 10_000)) {
            throw new IllegalArgumentException("rateHz must be 0.1 to 10,000: " + rateHz);
        }
    }

    String name(Column column) {
        return columns.getOrDefault(column, column.usualName);
    }
}
