package org.plumbline.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Debian's Chromium; notes whatever a page complains about.
record Chromium(Playwright playwright, Browser browser, List<String> complaints) implements AutoCloseable {

    /// Long enough for a machine that has other things to do.
    private static final double PATIENCE_MILLIS = 60_000;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /// Debian's is there; Playwright would fetch its own.
    private static final Map<String, String> NO_OTHER_BROWSER = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    static Chromium launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var playwright = Playwright.create(new CreateOptions().setEnv(NO_OTHER_BROWSER));
        var browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
        return new Chromium(playwright, browser, new ArrayList<>());
    }

    /// A page of a fresh visitor who prefers a language.
    Page open(String address, Viewport viewport, String language) {
        var page = browser.newPage(new NewPageOptions().setDeviceScaleFactor(2).setLocale(language));
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.setViewportSize(viewport.width, viewport.height);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address);
        page.locator("#main:not(.loading)").waitFor();
        return page;
    }

    /// In a picture of the whole page the bar at the bottom of the screen would lie in the middle of it.
    private static final String STICK =
            "stuck => document.getElementById('nav').style.position = stuck ? '' : 'static'";

    static void shoot(Page page, ColorScheme scheme, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(STICK, false);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        page.evaluate(STICK, true);
    }

    /// What axe finds to be in somebody's way, by rule and place.
    @SuppressWarnings("unchecked")
    static List<String> barriers(Page page) {
        page.evaluate(AXE);
        return (List<String>) page.evaluate("""
                axe.run({ resultTypes: ["violations"] }).then(found => found.violations.flatMap(
                    rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`)))
                """);
    }

    private static final String AXE = axe();

    private static String axe() {
        try (var script = Chromium.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void closePages() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
