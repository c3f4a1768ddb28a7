package org.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;

/// How soon she sees something in Debian's Chromium, on a phone's viewport, with four weeks of history.
public final class PageSpeed {

    private static final int VISITS = 5;
    private static final int CHANGES = 20;
    private static final String SAYS = "word => document.getElementById('now-title').textContent === word";

    private PageSpeed() {}

    /// Opens the page, and changes what is shown on it.
    ///
    /// @param folder empty or not there yet
    public static List<Figure> measure(Path folder) throws IOException {
        try (var chromium = Chromium.launch()) {
            return List.of(
                    new Figure("page", "", "first picture, median of 5 visits", "ms", picture(chromium, folder), new Bar.AtMost(1_000), List.of()),
                    new Figure("page", "", "live change, slowest of 20", "ms", change(chromium, folder), new Bar.AtMost(500), List.of()));
        }
    }

    /// The browser's own figure, of visits with nothing in their cache; each to a dashboard of its own, since the
    /// printed address lets in once.
    private static double picture(Chromium chromium, Path folder) throws IOException {
        var millis = new ArrayList<Double>();
        for (int visit = 0; visit < VISITS; visit++) {
            try (var home = home(folder.resolve("visit-" + visit))) {
                var page = visit(chromium, home);
                assertThat(page.locator("#link")).hasText("Live");
                var first = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
                millis.add(((Number) first).doubleValue());
                chromium.closePages();
            }
        }
        Collections.sort(millis);
        return millis.get(VISITS / 2);
    }

    /// From the moment the device told it to the word on the screen.
    private static double change(Chromium chromium, Path folder) throws IOException {
        try (var home = home(folder.resolve("changes"))) {
            return change(visit(chromium, home), home);
        }
    }

    private static double change(Page page, OpenDashboard home) {
        assertThat(page.locator("#link")).hasText("Live");
        double slowest = 0;
        for (int change = 0; change < CHANGES; change++) {
            boolean walks = change % 2 == 0;
            long begin = System.nanoTime();
            home.dashboard().show(walks ? SampleWeeks.walking() : SampleWeeks.seated());
            page.waitForFunction(SAYS, walks ? "Walking" : "Sitting");
            slowest = Math.max(slowest, (System.nanoTime() - begin) * 1e-6);
        }
        return slowest;
    }

    private static OpenDashboard home(Path folder) throws IOException {
        var home = OpenDashboard.open(Files.createDirectories(folder), new ArrayList<>());
        home.fill();
        return home;
    }

    private static Page visit(Chromium chromium, OpenDashboard home) {
        return chromium.open(home.dashboard().address().toString(), Viewport.PHONE, "en-GB");
    }
}
