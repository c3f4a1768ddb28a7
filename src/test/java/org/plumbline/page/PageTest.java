package org.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.engine.Wish;

/// Opens the page in Debian's Chromium.
@TestInstance(Lifecycle.PER_CLASS)
class PageTest {

    private final List<Wish> asked = new CopyOnWriteArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Chromium chromium;

    @SuppressWarnings("NullAway.Init")
    private OpenDashboard home;

    @BeforeAll
    void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    void quit() {
        chromium.close();
    }

    @BeforeEach
    void open() throws IOException {
        chromium.complaints().clear();
        asked.clear();
        home = OpenDashboard.open(folder, asked);
    }

    @AfterEach
    void close() {
        chromium.closePages();
        home.close();
    }

    @Test
    void sheSeesHerDayAndTheChangeAsItHappens() throws IOException {
        home.fill();
        var page = open(Viewport.PHONE);
        assertThat(page.locator("#now-title")).hasText("Sitting");
        assertThat(page.locator("#now-reason")).containsText("Weight on the seat");
        assertThat(page.locator("#link")).hasText("Live");
        assertThat(page.locator("#demo")).containsText("simulated sitter at 60× speed");
        assertThat(page.locator("#ribbon rect.kind-walking").first()).isVisible();
        home.dashboard().show(SampleWeeks.walking());
        assertThat(page.locator("#now-title")).hasText("Walking");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void theTableBehindThePictureTellsTheSame() throws IOException {
        home.fill();
        var page = open(Viewport.PHONE);
        page.getByText("The day as a table").click();
        assertThat(page.locator("#ribbon-table tbody tr").last()).containsText("Sitting");
        assertThat(page.locator("#ribbon-table")).containsText("Sitting, slumped");
        page.getByText("Reminders and what followed").click();
        assertThat(page.locator("#prompts-list")).containsText("09:08 walk taken");
        Chromium.shoot(page, ColorScheme.LIGHT, "tables-phone");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void sheSeesThatNothingIsKnownYet() {
        var page = open(Viewport.PHONE);
        assertThat(page.locator("#day-empty")).containsText("No data yet for today");
        Chromium.shoot(page, ColorScheme.LIGHT, "empty-phone");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void herWishIsPassedOnAndAnswered() throws IOException {
        home.fill();
        var page = open(Viewport.PHONE);
        page.getByText("Pause 1 h").click();
        assertThat(page.locator("#asked")).containsText("No reminders for an hour");
        assertThat(asked).containsExactly(new Wish.Pause(Duration.ofMinutes(60)));
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aDeskThatDoesNotAnswerIsTold() throws IOException {
        home.fill();
        var page = open(Viewport.PHONE);
        page.getByText("Snooze 10 min").click();
        assertThat(page.locator("#asked")).containsText("The desk did not answer");
    }

    /// Everywhere on the page and in the report: 22 min and 59.6 s are 22 min.
    @Test
    void aMinuteIsToldWhenItHasPassed() throws IOException {
        home.fill();
        var page = open(Viewport.PHONE);
        page.locator("#figures .bout strong").waitFor();
        assertThat(page.evaluate("""
                () => document.querySelector("#now-length").textContent
                    .startsWith(`for ${document.querySelector("#figures .bout strong").textContent}, since`)
                """)).isEqualTo(true);
        var lengths = page.evaluate("import('/format.js').then(it => [1379.6, 5399.9999999, 59.9].map(it.length))");
        assertThat(lengths).isEqualTo(List.of("22 min", "1 h 30 min", "59 s"));
    }

    /// The four weeks begin on a Wednesday: five Mondays.
    @Test
    void theReportTellsEachWeek() throws IOException {
        home.fill();
        var page = open(Viewport.DESK);
        page.navigate(home.dashboard().address().resolve("/report").toString());
        assertThat(page.locator(".sheet tbody tr")).hasCount(5);
        assertThat(page.locator(".sheet tbody tr").first()).containsText("2 Feb");
        assertThat(page.locator(".sheet dl.row")).containsText("Longest");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aBarLeadsToItsDay() throws IOException {
        home.fill();
        var page = open(Viewport.DESK);
        page.locator("#nav").getByText("History").click();
        assertThat(page.locator("#bars a")).hasCount(28);
        page.locator("#bars a").nth(26).click();
        assertThat(page.locator("#day-title")).hasText("Monday 2 March");
        assertThat(page.locator("#now")).isHidden();
        assertThat(page.locator("#figures")).containsText("7 h 18 min");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whatIsErasedIsGoneFromThePageAndTheHistory() throws IOException {
        home.fill();
        var page = open(Viewport.DESK);
        page.navigate(home.dashboard().address().resolve("/data").toString());
        page.getByText("Erase everything").last().click();
        page.getByText("Yes, erase all of it").click();
        assertThat(page.locator("#main")).containsText("Nothing is kept here any more");
        page.navigate(home.dashboard().address().resolve("/").toString());
        assertThat(page.locator("#day-empty")).containsText("No data yet for today");
        assertThat(home.history().devices()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void everythingIsTakenAlongInOneFile() throws IOException {
        home.fill();
        var page = open(Viewport.DESK);
        page.navigate(home.dashboard().address().resolve("/data").toString());
        var download = page.waitForDownload(
                () -> page.getByText("Everything, CSV and JSON").click());
        try (var zip = new ZipFile(download.path().toFile())) {
            var names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names).contains("days.csv", "days.json", "bouts.csv", "minutes/2026-03-02.csv", "diary.json");
            var days = new String(zip.getInputStream(zip.getEntry("days.csv")).readAllBytes(), UTF_8);
            assertThat(days.lines()).hasSize(56);
            assertThat(days).startsWith("date,").contains("2026-03-02");
        }
    }

    /// She must never take an old state for the present one.
    @Test
    void aLostConnectionIsSaid() throws IOException {
        home.fill();
        var page = open(Viewport.PHONE);
        assertThat(page.locator("#link")).hasText("Live");
        home.dashboard().close();
        assertThat(page.locator("#link")).containsText("Connection lost");
    }

    private Page open(Viewport viewport) {
        return chromium.open(home.dashboard().address().toString(), viewport, "en-GB");
    }
}
