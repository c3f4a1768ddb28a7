package org.plumbline.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.history.DrawnDay;
import org.plumbline.history.History;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.account.Role;
import org.plumbline.web.diary.DeskMarks;
import org.plumbline.web.diary.Diary;
import org.plumbline.web.diary.Entry;

class ReportFileTest {

    private static final InstantSource TUESDAY_EVENING = InstantSource.fixed(Instant.parse("2026-03-03T18:00:00Z"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private ReportFile report;

    @BeforeEach
    void configure() throws Exception {
        var file = Files.writeString(folder.resolve("plumbline.toml"), """
                [device]
                id = "plumb-1"
                zone = "Europe/Berlin"
                [storage]
                folder = "%s"
                """.formatted(folder));
        report = new ReportFile(ConfigurationFile.read(file), TUESDAY_EVENING);
    }

    @Test
    void itTellsTheFiguresOfItsWeeks() throws IOException {
        fill();
        assertThat(write("en"))
                .startsWith("<!doctype html>")
                .contains(
                        "<h2>4 Feb 2026 – 3 Mar 2026</h2>",
                        "Days with data: 1",
                        "<dt>Sitting a day</dt>\n<dd>1 h 30 min</dd>")
                .contains("<dd>10 min</dd>", "<rect ", "Plumbline is not a medical device");
    }

    @Test
    void itSpeaksGermanToo() throws IOException {
        fill();
        assertThat(write("de")).contains("lang=\"de\"", "1 h 30 min", "Sitzen am Tag");
    }

    @Test
    void withoutDaysItSaysSo() throws IOException {
        assertThat(write("en")).contains("The days fill in here").doesNotContain("<dl>");
    }

    /// It goes to others: nothing of her diary is in it unless she says so.
    @Test
    void theDiaryGoesAlongOnlyWhenItIsTold() throws IOException {
        fill();
        writeDiary();
        assertThat(write("en")).doesNotContain("Diary", "long call");
        Files.delete(folder.resolve("report.html"));
        report.write(folder.resolve("report.html"), 4, "en", true);
        assertThat(folder.resolve("report.html"))
                .content()
                .contains("<h2>Diary</h2>", "<td>3 Mar 2026, 18:30</td>\n<td>4</td>\n<td>low back</td>")
                .contains("<td>after the &lt;long> call</td>", "marked with the button")
                .doesNotContain("somebody else");
    }

    @Test
    void withoutADiaryThereIsNothingToTakeAlong() throws IOException {
        report.write(folder.resolve("report.html"), 4, "de", true);
        assertThat(folder.resolve("report.html")).content().doesNotContain("Tagebuch");
    }

    private void writeDiary() throws IOException {
        var evening = Instant.parse("2026-03-03T17:30:00Z");
        try (var accounts = Accounts.open(folder.resolve("accounts.db"))) {
            accounts.add("anna", Role.WEARER);
            accounts.add("berta", Role.WEARER);
            accounts.give("plumb-1", "berta");
            var diary = new Diary(accounts.database(), DeskMarks.NONE);
            diary.add("plumb-1", new Entry(evening, 9, List.of(), "of somebody else"));
            accounts.give("plumb-1", "anna");
            diary.add("plumb-1", new Entry(evening, 4, List.of("low-back"), "after the <long> call"));
        }
        Files.createDirectories(folder.resolve("marks"));
        Files.writeString(folder.resolve("marks/2026-03-03T12:00:00Z"), "");
    }

    @Test
    void aFileThatIsThereIsLeftAlone() throws IOException {
        write("en");
        assertThatThrownBy(() -> write("en")).isInstanceOf(FileAlreadyExistsException.class);
    }

    private void fill() throws IOException {
        try (var history = History.open(folder, "")) {
            history.ingest(DrawnDay.from(Instant.parse("2026-03-03T08:00:00Z"), "S".repeat(90) + "W".repeat(10))
                    .batch());
        }
    }

    private String write(String language) throws IOException {
        var file = folder.resolve("report.html");
        report.write(file, 4, language, false);
        return Files.readString(file);
    }
}
