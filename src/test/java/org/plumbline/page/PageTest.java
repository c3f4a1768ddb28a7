package org.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.page.KeptHousehold;
import org.plumbline.core.engine.Wish;
import org.plumbline.history.History;
import org.plumbline.web.Dashboard;
import org.plumbline.web.Dashboard.Sources;
import org.plumbline.web.DashboardParams;
import org.plumbline.web.access.AccessParams;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.account.Role;

/// Opens the page in Debian's Chromium.
@TestInstance(Lifecycle.PER_CLASS)
class PageTest {

    /// Long enough for a machine that has other things to do.
    private static final double PATIENCE_MILLIS = 20_000;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final List<Wish> asked = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Playwright playwright;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @SuppressWarnings("NullAway.Init")
    private History history;

    @SuppressWarnings("NullAway.Init")
    private Accounts accounts;

    @SuppressWarnings("NullAway.Init")
    private Dashboard dashboard;

    @BeforeAll
    void launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    void quit() {
        playwright.close();
    }

    @BeforeEach
    void open() throws IOException {
        complaints.clear();
        asked.clear();
        history = History.open(folder.resolve("history.db"));
        accounts = Accounts.open(folder.resolve("accounts.db"));
        accounts.add("anna", Role.WEARER);
        accounts.give(SampleWeeks.DEVICE, "anna");
        dashboard = Dashboard.open(
                DashboardParams.on(0, SampleWeeks.ZONE).with(AccessParams.DEMO),
                new Sources(
                        new KeptHousehold(history, SampleWeeks.ZONE, SampleWeeks.DEVICE, new AskedCommands(asked)),
                        accounts,
                        PlanFolder.packaged(),
                        InstantSource.fixed(SampleWeeks.now())));
    }

    @AfterEach
    void close() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
        dashboard.close();
        accounts.close();
        history.close();
    }

    @Test
    void sheSeesHerDayAndTheChangeAsItHappens() throws IOException {
        fill();
        var page = open(Viewport.PHONE);
        assertThat(page.locator("#now-title")).hasText("Sitting");
        assertThat(page.locator("#now-reason")).containsText("Weight on the seat");
        assertThat(page.locator("#link")).hasText("Live");
        assertThat(page.locator("#demo")).containsText("simulated sitter at 60× speed");
        assertThat(page.locator("#ribbon rect.kind-walking").first()).isVisible();
        assertThat(page.locator("#bars a")).hasCount(28);
        dashboard.show(SampleWeeks.walking());
        assertThat(page.locator("#now-title")).hasText("Walking");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theTableBehindThePictureTellsTheSame() throws IOException {
        fill();
        var page = open(Viewport.PHONE);
        page.getByText("The day as a table").click();
        assertThat(page.locator("#ribbon-table tbody tr").last()).containsText("Sitting");
        assertThat(page.locator("#ribbon-table")).containsText("Sitting, slumped");
        page.getByText("Reminders and what followed").click();
        assertThat(page.locator("#prompts-list")).containsText("09:08 walk taken");
        shoot(page, ColorScheme.LIGHT, "tables-phone");
        assertThat(complaints).isEmpty();
    }

    /// A page that is wider than the screen is scrolled sideways and no fun on a phone.
    @Test
    void thePageFitsPhoneAndDeskByDayAndByNight() throws IOException {
        fill();
        var page = open(Viewport.PHONE);
        assertThat(page.locator("#now-title")).hasText("Sitting");
        for (Viewport viewport : Viewport.values()) {
            page.setViewportSize(viewport.width, viewport.height);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(viewport.width);
            page.waitForFunction("document.querySelector('#bars').viewBox.baseVal.width === bars.clientWidth");
            shoot(page, ColorScheme.LIGHT, "today-" + viewport.label());
            shoot(page, ColorScheme.DARK, "today-" + viewport.label() + "-dark");
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void sheSeesThatNothingIsKnownYet() {
        var page = open(Viewport.PHONE);
        assertThat(page.locator("#day-empty")).containsText("No data yet for today");
        shoot(page, ColorScheme.LIGHT, "empty-phone");
        assertThat(complaints).isEmpty();
    }

    @Test
    void herWishIsPassedOnAndAnswered() throws IOException {
        fill();
        var page = open(Viewport.PHONE);
        page.getByText("Pause 1 h").click();
        assertThat(page.locator("#asked")).containsText("No reminders for an hour");
        assertThat(asked).containsExactly(new Wish.Pause(Duration.ofMinutes(60)));
        assertThat(complaints).isEmpty();
    }

    @Test
    void aDeskThatDoesNotAnswerIsTold() throws IOException {
        fill();
        var page = open(Viewport.PHONE);
        page.getByText("Snooze 10 min").click();
        assertThat(page.locator("#asked")).containsText("The desk did not answer");
    }

    @Test
    void aBarLeadsToItsDay() throws IOException {
        fill();
        var page = open(Viewport.DESK);
        page.locator("#bars a").nth(26).click();
        assertThat(page.locator("#day-title")).hasText("Monday 2 March");
        assertThat(page.locator("#now")).isHidden();
        assertThat(page.locator("#figures")).containsText("7 h 18 min");
        assertThat(complaints).isEmpty();
    }

    /// She must never take an old state for the present one.
    @Test
    void aLostConnectionIsSaid() throws IOException {
        fill();
        var page = open(Viewport.PHONE);
        assertThat(page.locator("#link")).hasText("Live");
        dashboard.close();
        assertThat(page.locator("#link")).containsText("Connection lost");
    }

    private void fill() throws IOException {
        history.ingest(SampleWeeks.daysBefore());
        history.ingest(SampleWeeks.today());
        dashboard.show(SampleWeeks.info());
        dashboard.show(SampleWeeks.seated());
    }

    private Page open(Viewport viewport) {
        var page = browser.newPage(new NewPageOptions().setDeviceScaleFactor(2));
        page.setViewportSize(viewport.width, viewport.height);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(dashboard.address().toString());
        page.locator("#main").waitFor();
        return page;
    }

    private static void shoot(Page page, ColorScheme scheme, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
