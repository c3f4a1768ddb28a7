package org.plumbline.app.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.app.personal.DeskFolder;
import org.plumbline.config.Configuration;
import org.plumbline.core.summary.period.PeriodSummary;
import org.plumbline.history.History;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.diary.Diary;

/// Writes the report of the configured device into a new file.
///
/// @param clock tells which day is the last
public record ReportFile(Configuration configuration, InstantSource clock) {

    /// Writes it, also while the dashboard runs.
    ///
    /// @param weeks    up to today, 1 to 40
    /// @param language `en` or `de`
    /// @param diary    whether her diary goes along
    public void write(Path file, int weeks, String language, boolean diary) throws IOException {
        var storage = configuration.storage();
        var device = configuration.device();
        var last = LocalDate.ofInstant(clock.instant(), device.zoneId());
        var first = last.minusWeeks(weeks).plusDays(1);
        try (var history = History.open(storage.folder(), storage.historyUrl())) {
            var days = history.device(device.id(), device.zoneId()).days(first, last);
            var words = Wording.of(language);
            var told = diary ? entries(first, last) : List.<Diary.Kept>of();
            var report = new Report(
                    PeriodSummary.of(first, last, days), days, new DiaryTable(told, device.zoneId(), words), words);
            Files.writeString(file, report.html(), StandardOpenOption.CREATE_NEW);
        }
    }

    /// Of the present owner of the device, marks that wait at the desk included.
    private List<Diary.Kept> entries(LocalDate first, LocalDate last) throws IOException {
        var accounts = configuration.storage().folder().resolve("accounts.db");
        if (!Files.exists(accounts)) {
            return List.of();
        }
        var device = configuration.device();
        var desk = new DeskFolder(configuration.storage().personal());
        try (var open = Accounts.open(accounts)) {
            return new Diary(open.database(), (_, diary) -> desk.handOverMarks(diary))
                    .between(
                            device.id(),
                            first.atStartOfDay(device.zoneId()).toInstant(),
                            last.plusDays(1).atStartOfDay(device.zoneId()).toInstant());
        }
    }
}
