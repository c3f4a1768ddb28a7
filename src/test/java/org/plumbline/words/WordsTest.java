package org.plumbline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.config.PlanFolder;
import tools.jackson.dataformat.toml.TomlMapper;

class WordsTest {

    private static final Path PAGE = Path.of("src/main/resources");
    private static final Pattern NO_DEVICE = Pattern.compile("(?i)not a medical device");

    @Test
    void thePlanSaysNothingThatMayNotBeSaid() throws IOException {
        var texts = ShownText.toml(Path.of("config/plan"));
        assertThat(texts).hasSizeGreaterThan(100);
        assertNothingForbiddenIn(texts);
    }

    @Test
    void thePageSaysNothingThatMayNotBeSaid() throws IOException {
        var texts = ShownText.json(PAGE);
        assertThat(texts).hasSizeGreaterThan(50);
        assertNothingForbiddenIn(texts);
        assertNothingForbiddenIn(ShownText.lines(PAGE, ".html", ".js", ".properties"));
    }

    @Test
    void noMessageAndNoReasonSaysWhatMayNotBeSaid() throws IOException {
        var texts = ShownText.strings(Path.of("src/main/java"));
        assertThat(texts).hasSizeGreaterThan(1_000);
        assertNothingForbiddenIn(texts);
    }

    @Test
    void neitherDoTheReadmeAndTheSettings() throws IOException {
        assertNothingForbiddenIn(ShownText.lines(Path.of("README.md"), ".md"));
        assertNothingForbiddenIn(ShownText.lines(Path.of("config/plumbline.toml"), ".toml"));
    }

    @Test
    void thatItIsNoMedicalDeviceIsSaidOnceByTheReadmeAndOnceByThePlan() throws IOException {
        assertThat(NO_DEVICE.matcher(Files.readString(Path.of("README.md"))).results())
                .hasSize(1);
        assertThat(PlanFolder.packaged().texts().values().stream()
                        .filter(line -> NO_DEVICE.matcher(line.text()).find()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This relieves back pain.",
                "Walking treats your pain.",
                "It prevents a flare.",
                "Tilts cure an aching back.",
                "We diagnose a slump.",
                "This stretch is safe for you.",
                "Good for your baby!",
                "Bad posture is harming you.",
                "You are cleared for exercise.",
                "Tomorrow it will hurt.",
                "You missed three walks today.",
                "You should have stood up.",
                "You lost your 5-day streak.",
                "Gehen lindert Schmerzen.",
                "Schlechte Haltung schadet dir."
            })
    void theCheckFindsWhatMayNotBeSaid(String text) {
        assertThat(ForbiddenWords.in(text)).isNotEmpty();
        var toml = new TomlMapper().readTree("[line]\nhints = [\"Fine.\", \"%s\"]\n".formatted(text));
        assertThat(ShownText.in("plan", toml)).extracting(ShownText::text).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You have sat 50 minutes. A short walk, if it feels comfortable.",
                "Thoughts of harming oneself or the baby.",
                "Leaving one out is always fine.",
                "Stop if it hurts or you feel unwell. Follow your midwife, doctor or physiotherapist."
            })
    void theCheckLetsPassWhatMayBeSaid(String text) {
        assertThat(ForbiddenWords.in(text)).isEmpty();
    }

    private static void assertNothingForbiddenIn(List<ShownText> texts) {
        assertThat(texts)
                .allSatisfy(shown -> assertThat(ForbiddenWords.in(shown.text()))
                        .as("%s: %s", shown.place(), shown.text())
                        .isEmpty());
    }
}
