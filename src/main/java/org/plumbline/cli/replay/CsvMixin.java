package org.plumbline.cli.replay;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.recording.csv.Column;
import org.plumbline.recording.csv.CsvOptions;
import picocli.CommandLine.Option;

/// What the command line says about a recording of another device.
final class CsvMixin {

    @Option(
            names = "--columns",
            paramLabel = "COLUMN=NAME",
            split = ",",
            description = "Columns that are called otherwise: t=time,ax=acc_x. Known are ${COMPLETION-CANDIDATES}.")
    private Map<Column, String> columns = Map.of();

    @Option(
            names = "--cells",
            paramLabel = "NAME",
            split = ",",
            description = "Columns of the mat's cells in the order of its layout; else s0,s1,... or c00,c01,...")
    private List<String> cells = List.of();

    @Option(
            names = "--mat-full-scale",
            paramLabel = "N",
            defaultValue = "255",
            description = "Reading of a fully loaded cell (${DEFAULT-VALUE}).")
    private double matFullScale;

    @Option(
            names = "--rate",
            paramLabel = "HZ",
            description = "Lines a second; the file's time stamps are not looked at.")
    private @Nullable Double rate;

    @Option(
            names = "--start",
            paramLabel = "DATE-TIME",
            description = "Local time of the first line, such as 2026-01-05T09:00.")
    private @Nullable LocalDateTime start;

    /// @param zone her time zone
    CsvOptions options(ZoneId zone) {
        return new CsvOptions(columns, cells, matFullScale, rate, start, zone);
    }
}
