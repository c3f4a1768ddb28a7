package org.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Walks every page, on a phone and a desk, by day and by night, in both languages: nothing in anybody's way.
class EveryPageTest {

    private static final List<String> PAGES =
            List.of("", "history", "diary", "routine", "plan", "devices", "call", "report", "data", "more");

    /// Pictures are drawn to the pixel, and anew when the screen changes.
    private static final String ALL_DRAWN = """
            () => [...document.querySelectorAll("svg.bars, svg.ribbon, svg.heatmap, svg.lengths")]
                .every(svg => svg.clientWidth === 0 || svg.viewBox.baseVal?.width === svg.clientWidth)
            """;

    private static final double LONGEST_DRAWING_MILLIS = 60_000;

    private final List<String> barriers = new ArrayList<>();

    @RegisterExtension
    final BrowserAtHome browser = new BrowserAtHome();

    @Test
    void everyPageFitsAndKeepsNobodyOut() {
        walk("en-GB", "", Viewport.values());
    }

    @Test
    void germanWordsFitToo() {
        walk("de-DE", "-de", Viewport.PHONE);
    }

    private void walk(String language, String suffix, Viewport... viewports) {
        var page = browser.chromium().open(browser.home().dashboard().address().toString(), Viewport.PHONE, language);
        writeDiary(page);
        for (var name : PAGES) {
            page.navigate(
                    browser.home().dashboard().address().resolve("/" + name).toString());
            page.locator("#main:not(.loading) h1, #main:not(.loading) h2")
                    .first()
                    .waitFor();
            for (var viewport : viewports) {
                look(page, (name.isEmpty() ? "today" : name) + suffix, viewport);
            }
        }
        assertThat(barriers).isEmpty();
        assertThat(browser.chromium().complaints()).isEmpty();
    }

    private void look(Page page, String name, Viewport viewport) {
        page.setViewportSize(viewport.width, viewport.height);
        var place = name + "-" + viewport.label();
        if (name.startsWith("devices")) {
            senseUntilDrawn(page);
        }
        awaitDrawn(page, place);
        if (!page.evaluate("document.documentElement.scrollWidth").equals(viewport.width)) {
            barriers.add(place + " is wider than the screen");
        }
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var shot = place + (scheme == ColorScheme.DARK ? "-dark" : "");
            Chromium.shoot(page, scheme, shot);
            Chromium.barriers(page).forEach(barrier -> barriers.add(shot + ": " + barrier));
        }
    }

    private void senseUntilDrawn(Page page) {
        page.waitForCondition(() -> {
            browser.home().dashboard().showSensed(SampleWeeks.DEVICE, SampleWeeks.sensed());
            return page.locator("#mat-picture .cell").count() > 0;
        });
    }

    private void awaitDrawn(Page page, String place) {
        try {
            page.waitForFunction(ALL_DRAWN, null, new Page.WaitForFunctionOptions().setTimeout(LONGEST_DRAWING_MILLIS));
        } catch (TimeoutError late) {
            throw new AssertionError(
                    place + ": a picture is not as wide as its place; "
                            + browser.chromium().complaints(),
                    late);
        }
    }

    private void writeDiary(Page page) {
        page.navigate(browser.home().dashboard().address().resolve("/diary").toString());
        page.locator("#pain").fill("4");
        page.locator(".pickable").first().click();
        page.locator("#note").fill("after the long call");
        browser.home().marks().add(SampleWeeks.now().minusSeconds(3600));
        page.locator("#entry button").click();
        assertThat(page.locator(".entries li")).hasCount(2);
    }
}
