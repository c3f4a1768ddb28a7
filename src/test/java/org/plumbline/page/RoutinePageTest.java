package org.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.Stage;

/// What she tells of herself, and what she is guided through because of it.
class RoutinePageTest {

    @RegisterExtension
    final BrowserAtHome browser = new BrowserAtHome();

    @Test
    void nothingBeginsBeforeSheConfirms() {
        var page = open("routine");
        var start = page.locator("[aria-label='Start: Pelvic tilts']");
        assertThat(start).isDisabled();
        page.getByText("Nobody told me not to exercise").click();
        start.click();
        page.waitForCondition(() -> !browser.asked().isEmpty());
        assertThat(browser.asked()).containsExactly(new Wish.StartExercise("pelvic-tilts"));
        assertThat(page.locator("#said")).isEmpty();
        page.waitForCondition(() -> consent() == Consent.GIVEN);
        assertThat(browser.chromium().complaints()).isEmpty();
    }

    @Test
    void thePartThatRunsIsShownWithItsClockAndItsCount() {
        var page = open("routine");
        browser.home().dashboard().show(SampleWeeks.guided(3));
        assertThat(page.locator("#part-title")).hasText("Pelvic tilts");
        assertThat(page.locator("#count")).containsText("3 of 10");
        assertThat(page.locator("#left")).containsText("s");
        browser.home().dashboard().show(SampleWeeks.guided(4));
        assertThat(page.locator("#count")).containsText("4 of 10");
        look(page, "routine-guided");
        page.getByText("Leave this out").click();
        page.waitForCondition(() -> browser.asked().contains(new Wish.SkipPart()));
        browser.home().dashboard().show(SampleWeeks.seated());
        assertThat(page.locator("#said")).containsText("Stopping early is always fine");
        assertThat(browser.chromium().complaints()).isEmpty();
    }

    /// Also where it reaches the page before the desk's answer does.
    @Test
    void whatTheDeskTellsOutlivesItsAnswer() {
        var page = open("routine");
        browser.home().dashboard().show(SampleWeeks.guided(3));
        var held = new AtomicReference<Route>();
        page.route("**/skip-part*", held::set);
        page.getByText("Leave this out").click();
        page.waitForCondition(() -> held.get() != null);
        browser.home().dashboard().show(SampleWeeks.seated());
        assertThat(page.locator("#said")).containsText("Stopping early is always fine");
        page.waitForResponse("**/skip-part*", () -> held.get().resume());
        page.evaluate("new Promise(requestAnimationFrame)");
        assertThat(page.locator("#said")).containsText("Stopping early is always fine");
    }

    /// A yes goes nowhere but into the file at her desk.
    @Test
    void aLineThatAppliesEndsItAndShowsWhomToCall() {
        var page = open("routine");
        browser.home().dashboard().show(SampleWeeks.asked());
        assertThat(page.locator("#check-title")).containsText("Before you begin: The ten-minute routine");
        look(page, "routine-check");
        page.getByText("One of these applies").click();
        assertThat(page.locator("h1")).hasText("When to call");
        page.waitForCondition(() -> !browser.asked().isEmpty());
        assertThat(browser.asked()).containsExactly(new Wish.StopExercise());
        page.waitForCondition(() -> consent() == Consent.STOPPED);
    }

    @Test
    void herStageIsKeptAndDecidesWhatIsOffered() {
        var page = open("plan");
        page.locator("#stage").selectOption("third-trimester");
        assertThat(page.locator("#personal-title + p + div .said")).containsText("Kept");
        assertThat(browser.home().personal().told().stage()).isEqualTo(Stage.THIRD_TRIMESTER);
        page.navigate(browser.home().dashboard().address().resolve("/routine").toString());
        assertThat(page.locator("[aria-label='Start: Pelvic tilts']")).isVisible();
        assertThat(page.locator("[aria-label='Start: Glute bridges']")).hasCount(0);
        assertThat(browser.chromium().complaints()).isEmpty();
    }

    private Consent consent() {
        return browser.home().personal().told().consent();
    }

    private void look(Page page, String name) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Chromium.shoot(page, scheme, name + (scheme == ColorScheme.DARK ? "-phone-dark" : "-phone"));
            assertThat(Chromium.barriers(page)).isEmpty();
        }
    }

    private Page open(String name) {
        var page = browser.chromium().open(browser.home().dashboard().address().toString(), Viewport.PHONE, "en-GB");
        page.navigate(browser.home().dashboard().address().resolve("/" + name).toString());
        page.locator("#main:not(.loading) h1").waitFor();
        return page;
    }
}
