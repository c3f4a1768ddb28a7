package org.plumbline.app.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.LocalDate;
import org.plumbline.config.Configuration;
import org.plumbline.core.summary.period.PeriodSummary;
import org.plumbline.history.History;

/// Writes the report of the configured device into a new file.
///
/// @param clock tells which day is the last
public record ReportFile(Configuration configuration, InstantSource clock) {

    /// Writes it, also while the dashboard runs.
    ///
    /// @param weeks    up to today, 1 to 40
    /// @param language `en` or `de`
    public void write(Path file, int weeks, String language) throws IOException {
        var storage = configuration.storage();
        var device = configuration.device();
        var last = LocalDate.ofInstant(clock.instant(), device.zoneId());
        var first = last.minusWeeks(weeks).plusDays(1);
        try (var history = History.open(storage.folder(), storage.historyUrl())) {
            var days = history.device(device.id(), device.zoneId()).days(first, last);
            var report = new Report(PeriodSummary.of(first, last, days), days, Wording.of(language));
            Files.writeString(file, report.html(), StandardOpenOption.CREATE_NEW);
        }
    }
}
