package org.plumbline.board.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.pi4j.plugin.linuxfs.internal.LinuxPwm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pi4J on files that are laid out as `/sys/class/pwm`.
class Pi4jPwmLineTest {

    @TempDir
    private Path sysfs;

    private Path chip;

    @BeforeEach
    void aChipOfTwoChannels() throws IOException {
        chip = Files.createDirectory(sysfs.resolve("pwmchip0"));
        Files.writeString(chip.resolve("npwm"), "2\n");
        Files.writeString(chip.resolve("export"), "");
        Files.writeString(chip.resolve("unexport"), "");
    }

    @ParameterizedTest
    @CsvSource({"12, 0, 0", "13, 1, 1", "18, 0, 2", "19, 1, 3"})
    void aLineHasItsChannel(int gpio, int before, int onPi5) {
        assertThat(Pi4jPwmLine.channel(gpio, false)).isEqualTo(before);
        assertThat(Pi4jPwmLine.channel(gpio, true)).isEqualTo(onPi5);
    }

    @Test
    void anotherLineCarriesNoWave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pi4jPwmLine.channel(17, true))
                .withMessage("gpio must be 12, 13, 18 or 19: 17");
    }

    @Test
    void anOpenLineIsLow() throws IOException {
        export();
        Files.writeString(channel("enable"), "1");
        Files.writeString(channel("duty_cycle"), "1000");
        open();
        assertThat(channel("enable")).hasContent("0");
        assertThat(channel("duty_cycle")).hasContent("0");
    }

    @Test
    void aWaveHasThePeriodAndTheShareItWasAskedFor() throws IOException {
        export();
        open().wave(2_000, 0.1);
        assertThat(channel("period")).hasContent("500000");
        assertThat(channel("duty_cycle")).hasContent("50000");
        assertThat(channel("enable")).hasContent("1");
    }

    @Test
    void aClosedLineIsLowAndCanBeOpenedAgain() throws IOException {
        export();
        var line = open();
        line.wave(2_000, 0.5);
        line.close();
        assertThat(channel("enable")).hasContent("0");
        open().wave(440, 0.5);
        assertThat(channel("enable")).hasContent("1");
    }

    /// At the first start after a boot, the channel's files are handed over a little late.
    @Test
    void aChannelThatIsHandedOverLateIsWaitedFor() throws IOException {
        Pi4jPwmLine.open(pwm(), this::export).wave(1_000, 0.5);
        assertThat(channel("period")).hasContent("1000000");
    }

    @Test
    void aChannelThatNeverComesIsGivenUp() {
        assertThatIOException().isThrownBy(this::open).withMessageContaining("pwm0: open failed: ");
    }

    @Test
    void noWaveIsRefused() throws IOException {
        export();
        var line = open();
        assertThatIllegalArgumentException().isThrownBy(() -> line.wave(0, 0.5)).withMessageContaining("hertz");
        assertThatIllegalArgumentException().isThrownBy(() -> line.wave(440, 0)).withMessageContaining("duty");
    }

    private Pi4jPwmLine open() throws IOException {
        return Pi4jPwmLine.open(pwm(), () -> {});
    }

    private LinuxPwm pwm() {
        return new LinuxPwm(sysfs.toString(), 0, 0);
    }

    private void export() {
        try {
            Files.createDirectories(chip.resolve("pwm0"));
            for (var file : List.of("period", "duty_cycle", "enable")) {
                Files.writeString(channel(file), "0");
            }
            Files.writeString(channel("polarity"), "normal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path channel(String file) {
        return chip.resolve("pwm0").resolve(file);
    }
}
