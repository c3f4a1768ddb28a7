package org.plumbline.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.config.section.ImuSection;

class SettingsTextTest {

    @Test
    void aValueIsReplacedWhereItStandsAndEveryCommentStays() throws Exception {
        var packaged = ConfigurationFile.packagedText();
        var changed = of(packaged).with("device.zone", "Europe/Berlin").withNumber("mat.pitch_mm", "85.5");
        assertThat(changed.text())
                .isEqualTo(packaged.replace("zone = \"system\"", "zone = \"Europe/Berlin\"")
                        .replace("pitch_mm = 90.0", "pitch_mm = 85.5"));
        assertThat(changed.read().device().zone()).isEqualTo("Europe/Berlin");
        assertThat(changed.read().mat().pitchMm()).isEqualTo(85.5);
    }

    @Test
    void oneThatIsNotThereComesUnderItsSectionOrWithIt() throws Exception {
        var changed = of("[mqtt]\n# mine\nuser = \"me\"\n")
                .with("mqtt.url", "mqtt://broker:1883")
                .with("imu.chip", "none");
        assertThat(changed.text()).isEqualTo("""
                        [mqtt]
                        url = "mqtt://broker:1883"
                        # mine
                        user = "me"

                        [imu]
                        chip = "none"
                        """);
        assertThat(changed.read().imu().chip()).isEqualTo(ImuSection.Chip.NONE);
    }

    @Test
    void theSameKeyOfAnotherSectionIsLeftAlone() {
        assertThat(of("[imu]\nbus = 1\n[mat]\nbus = 1\n")
                        .withNumber("mat.bus", "2")
                        .text())
                .isEqualTo("[imu]\nbus = 1\n[mat]\nbus = 2\n");
    }

    @Test
    void aListOverSeveralLinesIsReplacedWhole() throws Exception {
        var changed = of("[mat]\naddresses = [\n  0x48,\n  0x49\n]\nrows = 2\ncolumns = 2\n")
                .withNumbers("mat.addresses", List.of("0x4A", "75"));
        assertThat(changed.text()).isEqualTo("[mat]\naddresses = [0x4A, 75]\nrows = 2\ncolumns = 2\n");
        assertThat(changed.read().mat().addresses()).containsExactly(0x4A, 0x4B);
    }

    @Test
    void aTextMayHoldWhatTomlReadsInAnotherWay() throws Exception {
        assertThat(of("").with("plan.call", "Anna \"the midwife\" C:\\x")
                        .read()
                        .plan()
                        .call())
                .isEqualTo("Anna \"the midwife\" C:\\x");
    }

    @Test
    void whatIsNoNumberIsComplainedAboutInWordsWithoutAPlace() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> of("").withNumber("mat.rows", "many\"").read())
                .satisfies(wrong ->
                        assertThat(wrong.complaint()).isEqualTo("mat.rows = \"many\\\"\", allowed is a whole number"))
                .withMessageStartingWith("mine.toml, line 3: mat.rows");
    }

    private static SettingsText of(String text) {
        return new SettingsText("mine.toml", text);
    }
}
