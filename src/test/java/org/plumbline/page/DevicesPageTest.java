package org.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.Origin;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.history.Batch;

/// She teaches her desk, and sees what it makes of it.
class DevicesPageTest {

    @RegisterExtension
    final BrowserAtHome browser = new BrowserAtHome();

    private int told;

    @Test
    void aSensorThatIsSilentIsSaidInWords() {
        var page = page();
        assertThat(page.locator("#sensor-list")).containsText("Clipworks");
        assertThat(page.locator("#sensor-list")).containsText("Mat on the chairsilent");
        assertThat(page.locator("#desk-figures")).containsText("connected");
    }

    @Test
    void calibrationGoesOnWithWhatTheDeskSays() throws IOException {
        var page = page();
        page.locator(".calibrate button").click();
        page.waitForCondition(() -> !browser.asked().isEmpty());
        assertThat(page.locator("[aria-current=step]")).containsText("Sit as upright");
        tell("imu", "upright-learned", "");
        assertThat(page.locator("[aria-current=step]")).containsText("Now bend forward");
        Chromium.shoot(page, ColorScheme.LIGHT, "calibrate-phone");
        tell("imu", "forward-learned", "");
        assertThat(page.locator("#calibrate-said")).hasText("Learned.");
        assertThat(browser.asked()).containsExactly(new Wish.Calibrate());
        assertThat(browser.chromium().complaints()).isEmpty();
    }

    @Test
    void aRefusalSaysWhy() throws IOException {
        var page = page();
        page.locator(".tare button").click();
        page.waitForCondition(() -> !browser.asked().isEmpty());
        tell("mat", "refused", "somebody is on the seat");
        assertThat(page.locator("#tare-said")).containsText("somebody is on the seat");
        assertThat(page.locator(".tare button")).isEnabled();
    }

    @Test
    void aCueIsPlayedAtTheDesk() {
        var page = page();
        page.getByText("Walk, soft tone").click();
        assertThat(page.locator("#cue-said")).hasText("The desk plays it.");
        assertThat(browser.asked()).containsExactly(new Wish.TestCue("walk"));
    }

    @Test
    void leanAndMatAreDrawnAsTheyCome() {
        var page = page();
        for (int second = 0; second < 12; second++) {
            show(page, 4 + 8 * Math.sin(second / 3.0), 2 * Math.cos(second / 2.0));
        }
        showUntilTold(page, 12.4, -3.2, "12° forward, 3° to the right");
        assertThat(page.locator("#mat-picture .cell")).hasCount(4);
        assertThat(page.locator("#mat-picture .cell").first()).hasText("31 %");
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Chromium.shoot(page, scheme, "sensed-phone" + (scheme == ColorScheme.DARK ? "-dark" : ""));
            org.assertj.core.api.Assertions.assertThat(Chromium.barriers(page)).isEmpty();
        }
        page.locator("#hold").click();
        page.locator("#hold").click();
        showUntilTold(page, 30, 0, "30° forward, 0° to the left");
        assertThat(browser.chromium().complaints()).isEmpty();
    }

    /// She must never take what was for what is.
    @Test
    void aMatThatTellsNothingMoreIsDimmedAndThenGone() {
        var page = page(it -> it.clock().install());
        show(page, 10, 0);
        var mat = page.locator("#mat-picture");
        page.clock().fastForward("00:05");
        assertThat(mat).hasClass("old");
        assertThat(page.locator("#mat-told")).containsText("tells nothing at the moment");
        page.clock().fastForward("01:00");
        assertThat(mat.locator(".cell")).hasCount(0);
        show(page, 12, 0);
        assertThat(mat.locator(".cell")).hasCount(4);
        assertThat(mat).not().hasClass("old");
        assertThat(browser.chromium().complaints()).isEmpty();
    }

    /// In words it is told once a second, and only what is newer than three: on a slow machine the first may be late.
    private void showUntilTold(Page page, double flexion, double lateral, String told) {
        page.waitForCondition(() -> {
            show(flexion, lateral);
            return told.equals(page.locator("#lean-told").textContent());
        });
    }

    /// Shows it until the page has drawn it: a moment before the page began to watch is drawn by nobody.
    private void show(Page page, double flexion, double lateral) {
        var drawn = "document.querySelector('#trace .line-flexion_deg')?.getAttribute('d') ?? ''";
        var before = page.evaluate(drawn);
        page.waitForCondition(() -> {
            show(flexion, lateral);
            return !page.evaluate(drawn).equals(before);
        });
    }

    private void show(double flexion, double lateral) {
        browser.home().dashboard().showSensed(SampleWeeks.DEVICE, SampleWeeks.sensed(flexion, lateral));
    }

    private void tell(String sensor, String step, String reason) throws IOException {
        told++;
        var at = SampleWeeks.now().plus(Duration.ofHours(told));
        var origin = new Origin(SampleWeeks.DEVICE, "boot-9", told, true, new SampleTime(told));
        var event = new EventMessage(
                origin, EventType.CALIBRATION, null, at, reason, Map.of("sensor", sensor, "step", step));
        browser.home().history().ingest(new Batch(List.of(event), List.of(), List.of()));
    }

    private Page page() {
        return page(_ -> {});
    }

    /// @param prepared before the page is opened
    private Page page(Consumer<Page> prepared) {
        var page = browser.chromium().open(browser.home().dashboard().address().toString(), Viewport.PHONE, "en-GB");
        prepared.accept(page);
        page.navigate(browser.home().dashboard().address().resolve("/devices").toString());
        page.locator("#main:not(.loading) h1").waitFor();
        return page;
    }
}
