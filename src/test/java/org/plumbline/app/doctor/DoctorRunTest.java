package org.plumbline.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.actuator.CueOutput;
import org.plumbline.actuator.VirtualOutput;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.board.line.InputLine;
import org.plumbline.config.Configuration;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.config.section.CueSection;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.simulation.chip.VirtualAds1115;
import org.plumbline.simulation.chip.fault.FaultyBus;
import org.plumbline.simulation.chip.fault.WireFault;
import org.plumbline.simulation.chip.imu.EmulatedImu;

class DoctorRunTest {

    @TempDir
    private Path folder;

    private final EmulatedImu imu = new EmulatedImu(EmulatedImu.Kind.MPU_6050, 1);
    private final FaultyBus nobody = new EmulatedImu(EmulatedImu.Kind.MPU_6050, 2).wires;
    private final EmulatedImu waist = new EmulatedImu(EmulatedImu.Kind.MPU_6050, 3, imu.clock);
    private FaultyBus second = nobody;
    private double pressedVolts;
    private final VirtualAds1115 converter =
            new VirtualAds1115(imu.clock, channel -> channel == 2 ? pressedVolts : 0.01 * channel);

    @BeforeEach
    void theDeviceNodeIsThere() throws IOException {
        Files.createFile(folder.resolve("i2c-1"));
        Files.createFile(folder.resolve("gpiochip0"));
        nobody.have(WireFault.NACK);
    }

    @Test
    void goodHardwareIsWell() throws Exception {
        assertThat(examine(true))
                .startsWith(
                        "ok    board  its buses and lines can be used", "ok    bus    " + folder + "/i2c-1 can be used")
                .contains("ok    clip   MPU-6050 at 0x68", "ok    clip   31 °C", "ok    mat    4 cells, none pressed")
                .anySatisfy(line -> assertThat(line)
                        .matches("ok {4}clip {3}(49\\.9|50\\.0)\\d samples a second, 50\\.00 expected.*"))
                .anySatisfy(line -> assertThat(line).matches("ok {4}clip {3}gravity reads \\d+\\.\\d\\d m/s²"))
                .anySatisfy(line -> assertThat(line).matches("ok {4}clip {3}noise 0\\.0\\d\\d m/s² and 0\\.0\\d °/s"));
    }

    /// Of two like chips, the one with its address pin at 3.3 V is at the waist.
    @Test
    void aSecondClipIsExaminedAtTheSecondAddress() throws Exception {
        second = waist.wires;
        assertThat(examine(true, "[waist]\nchip = \"mpu6050\"\n"))
                .contains("ok    clip   MPU-6050 at 0x68", "ok    waist  MPU-6050 at 0x69", "ok    waist  31 °C");
    }

    @Test
    void aSecondClipIsNotTakenForTheFirst() throws Exception {
        second = waist.wires;
        imu.wires.have(WireFault.NACK);
        assertThat(examine(false, "[waist]\nchip = \"mpu6050\"\n"))
                .anyMatch(line -> line.startsWith("fail  clip   I2C bus 1: nothing answers at 0x68 or 0x6A:"))
                .contains("ok    waist  MPU-6050 at 0x69");
    }

    @Test
    void aClockThatIsFarOffIsAWarning() throws Exception {
        imu.model.runAt(1.055);
        assertThat(examine(true)).anyMatch(line -> line.startsWith("warn  clip") && line.contains("may be a copy"));
    }

    @Test
    void aPressedCellIsAWarning() throws Exception {
        pressedVolts = 2;
        assertThat(examine(true)).anyMatch(line -> line.startsWith("warn  mat    cells pressed: 3."));
    }

    @Test
    void aClipThatDoesNotAnswerFailsAndTheMatIsLookedAtEvenSo() throws Exception {
        imu.wires.have(WireFault.NACK);
        assertThat(examine(false))
                .contains("fail  clip   I2C bus 1: nothing answers at 0x68 or 0x69 or 0x6A or 0x6B:"
                        + " is the clip plugged in, are SDA and SCL the right way round?")
                .contains("ok    mat    4 cells, none pressed");
    }

    @Test
    void anotherChipIsNamed() throws Exception {
        imu.model.answerAs(0x71);
        assertThat(examine(false, "[imu]\nchip = \"icm42688\"\n"))
                .contains("fail  clip   I2C bus 1: there is MPU-9250 at 0x68, expected ICM-42688-P");
    }

    @Test
    void aBusThatIsSwitchedOffSaysHowToSwitchItOn() throws Exception {
        Files.delete(folder.resolve("i2c-1"));
        assertThat(examine(false))
                .hasSize(3)
                .contains("fail  bus    %s/i2c-1 is not there: sudo raspi-config nonint do_i2c 0, then start anew"
                        .formatted(folder));
    }

    @Test
    void whereThereIsNoPiNothingElseIsLookedAt() throws Exception {
        var out = new StringWriter();
        var doctor = new DoctorRun(
                () -> {
                    throw new IOException("this is no Raspberry Pi");
                },
                folder,
                imu.clock::nanos,
                imu.clock);
        assertThat(doctor.examine(configuration(""), new PrintWriter(out))).isFalse();
        assertThat(out.toString().lines()).containsExactly("fail  board  this is no Raspberry Pi");
    }

    private List<String> examine(boolean well) throws Exception {
        return examine(well, "");
    }

    private List<String> examine(boolean well, String settings) throws Exception {
        var out = new StringWriter();
        var doctor = new DoctorRun(Desk::new, folder, imu.clock::nanos, imu.clock);
        assertThat(doctor.examine(configuration(settings), new PrintWriter(out)))
                .isEqualTo(well);
        return out.toString().lines().toList();
    }

    private Configuration configuration(String settings) throws IOException, ConfigurationException {
        var mat = "[mat]\naddresses = [0x48]\nrows = 2\ncolumns = 2\n";
        return ConfigurationFile.read(Files.writeString(folder.resolve("plumbline.toml"), settings + mat));
    }

    private final class Desk implements Hardware {

        @Override
        public String model() {
            return "simulated desk";
        }

        @Override
        public RegisterBus i2c(int bus, int address) {
            return switch (address) {
                case 0x48 -> converter;
                case 0x68 -> imu.wires;
                case 0x69 -> second;
                default -> nobody;
            };
        }

        @Override
        public InputLine input(int pin) throws IOException {
            throw new IOException("no button here");
        }

        @Override
        public CueOutput cues(CueSection lines) {
            return new VirtualOutput(_ -> {});
        }

        @Override
        public void close() {}
    }
}
