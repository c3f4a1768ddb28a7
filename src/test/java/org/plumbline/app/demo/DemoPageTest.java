package org.plumbline.app.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The running demo in Debian's Chromium; leaves pictures of it under `target/screenshots`.
@Timeout(300)
class DemoPageTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final List<String> complaints = new ArrayList<>();

    @Test
    void aNewcomerSeesTheSitterLive() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout((double) RunningDemo.PATIENCE.toMillis());
        try (var demo = RunningDemo.start(60);
                var playwright = Playwright.create();
                var browser = launch(playwright)) {
            var page = open(browser);
            page.navigate(demo.address().toString());
            assertThat(page.locator("#demo")).containsText("simulated sitter at 60× speed");
            assertThat(page.locator("#now-title")).not().isEmpty();
            assertThat(page.locator("#ribbon rect.kind-walking").first()).isVisible();
            assertThat(page.locator("#ribbon rect.kind-seated").first()).isVisible();
            seeAChange(page.locator("#now-title"));
            shoot(page, "demo-phone");
            widen(page);
            shoot(page, "demo-desk");
            assertThat(complaints).isEmpty();
        }
    }

    /// It says another thing than before, without a reload.
    private static void seeAChange(Locator shown) {
        assertThat(shown).not().hasText(shown.innerText());
    }

    /// The picture of the day is drawn anew for the screen it is on.
    private static void widen(Page page) {
        var ribbon = page.locator("#ribbon");
        var narrow = ribbon.getAttribute("viewBox");
        page.setViewportSize(1280, 900);
        assertThat(ribbon).not().hasAttribute("viewBox", narrow);
    }

    private static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
    }

    private Page open(Browser browser) {
        var page = browser.newPage(new NewPageOptions().setDeviceScaleFactor(2));
        page.setViewportSize(390, 844);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
