package org.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.Origin;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.history.Batch;

/// She teaches her desk, and sees what it makes of it.
class DevicesPageTest {

    private final List<Wish> asked = new CopyOnWriteArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private OpenDashboard home;

    @SuppressWarnings("NullAway.Init")
    private Chromium chromium;

    private int told;

    @BeforeEach
    void open() throws IOException {
        home = OpenDashboard.open(folder, asked);
        home.fill();
        chromium = Chromium.launch();
    }

    @AfterEach
    void close() {
        chromium.close();
        home.close();
    }

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
        assertThat(page.locator("[aria-current=step]")).containsText("Sit as upright");
        tell("imu", "upright-learned", "");
        assertThat(page.locator("[aria-current=step]")).containsText("Now bend forward");
        Chromium.shoot(page, ColorScheme.LIGHT, "calibrate-phone");
        tell("imu", "forward-learned", "");
        assertThat(page.locator("#calibrate-said")).hasText("Learned.");
        assertThat(asked).containsExactly(new Wish.Calibrate());
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aRefusalSaysWhy() throws IOException {
        var page = page();
        page.locator(".tare button").click();
        tell("mat", "refused", "somebody is on the seat");
        assertThat(page.locator("#tare-said")).containsText("somebody is on the seat");
        assertThat(page.locator(".tare button")).isEnabled();
    }

    @Test
    void aCueIsPlayedAtTheDesk() {
        var page = page();
        page.getByText("Walk, soft tone").click();
        assertThat(page.locator("#cue-said")).hasText("The desk plays it.");
        assertThat(asked).containsExactly(new Wish.TestCue("walk"));
    }

    private void tell(String sensor, String step, String reason) throws IOException {
        told++;
        var at = SampleWeeks.now().plus(Duration.ofHours(told));
        var origin = new Origin(SampleWeeks.DEVICE, "boot-9", told, true, new SampleTime(told));
        var event = new EventMessage(
                origin, EventType.CALIBRATION, null, at, reason, Map.of("sensor", sensor, "step", step));
        home.history().ingest(new Batch(List.of(event), List.of(), List.of()));
    }

    private Page page() {
        var page = chromium.open(home.dashboard().address().toString(), Viewport.PHONE, "en-GB");
        page.navigate(home.dashboard().address().resolve("/devices").toString());
        page.locator("#main:not(.loading) h1").waitFor();
        return page;
    }
}
