package org.plumbline.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.config.ConfigurationFile;

class BusExamTest {

    @TempDir
    private Path folder;

    private boolean nobodyMayUseThem;

    @Test
    void onlyWhatIsConfiguredIsLookedAt() throws Exception {
        node("i2c-1");
        node("gpiochip0");
        assertThat(examine(""))
                .containsExactly("ok    bus    DEV/i2c-1 can be used", "ok    lines  DEV/gpiochip0 can be used");
        assertThat(examine("[imu]\nchip = \"none\"\n[mat]\nchip = \"none\"\n[cue]\nled_pin = -1\nbuzzer_pin = -1\n"))
                .isEmpty();
    }

    @Test
    void aMatOnAnotherBusAndOneOverSpiAreAskedFor() throws Exception {
        node("gpiochip4");
        assertThat(examine("[imu]\nchip = \"none\"\n[mat]\nbus = 3\n"))
                .first()
                .isEqualTo("fail  bus    DEV/i2c-3 is not there: sudo raspi-config nonint do_i2c 0, then start anew");
        assertThat(examine("[imu]\nchip = \"none\"\n[mat]\nchip = \"mcp3008\"\nlayout = \"2x4\"\n"))
                .containsExactly(
                        "fail  bus    DEV/spidev0.0 is not there: sudo raspi-config nonint do_spi 0, then start anew",
                        "ok    lines  DEV/gpiochip4 can be used");
    }

    @Test
    void whereNoLinesAreItIsToldWhatNeedsThem() throws Exception {
        node("i2c-1");
        assertThat(examine(""))
                .last()
                .isEqualTo("fail  lines  DEV/gpiochip0 is not there: LED, buzzer and buttons need it");
    }

    @Test
    void whoMayNotUseANodeIsToldTheGroup() throws Exception {
        node("i2c-1");
        node("gpiochip0");
        node("spidev0.0");
        nobodyMayUseThem = true;
        assertThat(examine("[mat]\nchip = \"mcp3008\"\nlayout = \"2x4\"\n"))
                .containsExactly(refused("i2c-1", "i2c"), refused("spidev0.0", "spi"), refused("gpiochip0", "gpio"));
    }

    private static String refused(String node, String group) {
        return "fail  bus    DEV/%s may not be used by %s: sudo usermod -aG %s %2$s, then log in anew"
                .formatted(node, System.getProperty("user.name"), group);
    }

    private void node(String name) throws Exception {
        Files.createFile(folder.resolve(name));
    }

    private List<String> examine(String settings) throws Exception {
        var file = Files.writeString(folder.resolve("plumbline.toml"), settings);
        var exam = nobodyMayUseThem ? new BusExam(folder, _ -> false) : new BusExam(folder);
        return exam.of(ConfigurationFile.read(file)).stream()
                .map(finding -> finding.line().replace(folder.toString(), "DEV"))
                .toList();
    }
}
