package org.plumbline.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.hardware.EmulatedDesk;
import org.plumbline.config.Configuration;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.simulation.chip.fault.WireFault;
import org.plumbline.simulation.chip.imu.EmulatedImu;
import org.plumbline.simulation.chip.imu.TestImage;

class DoctorRunTest {

    @TempDir
    private Path folder;

    private final EmulatedDesk desk = new EmulatedDesk();

    @BeforeEach
    void theDeviceNodeIsThere() throws IOException {
        Files.createFile(folder.resolve("i2c-1"));
        Files.createFile(folder.resolve("gpiochip0"));
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

    @Test
    void whoeverAnswersOnTheBusIsNamed() throws Exception {
        desk.plugInSecondClip();
        assertThat(examine(true))
                .contains("ok    bus    on I2C bus 1: a converter at 0x48, MPU-6050 at 0x68, MPU-6050 at 0x69");
    }

    @Test
    void aStrangerOnTheBusIsTold() throws Exception {
        desk.imu.model.answerAs(0x12);
        assertThat(examine(false))
                .contains("ok    bus    on I2C bus 1: a converter at 0x48, something unknown at 0x68")
                .anyMatch(line -> line.startsWith("fail  clip   I2C bus 1: there is an unknown chip at 0x68"));
    }

    @Test
    void paceAndNoiseOfTheMatAreMeasured() throws Exception {
        assertThat(examine(true))
                .contains("      mat    ten seconds: let nobody sit on it")
                .anySatisfy(line -> assertThat(line)
                        .matches("ok {4}mat {4}ADS1115 answers, a frame takes 5\\.\\d ms at most;"
                                + " 10\\.00 a second, 10 expected; read after 100 ms at most"))
                .anySatisfy(line -> assertThat(line)
                        .matches("ok {4}mat {4}noise 0\\.0[12] % of the supply at most, at cell [1-4]"));
    }

    @Test
    void aMatWhoseWiresHumIsAWarning() throws Exception {
        desk.press(0.5);
        desk.hum(0.1);
        assertThat(examine(true))
                .anySatisfy(line -> assertThat(line)
                        .matches("warn {2}mat {4}noise [23]\\.\\d\\d % of the supply at most, at cell 3\\."
                                + " If nobody sits on the mat, its wires are loose or pick up hum"));
    }

    /// Every wait takes ten milliseconds at least, four of them in a frame.
    @Test
    void aMatWhoseFramesTakeTooLongIsAWarning() throws Exception {
        var settings = "[imu]\nchip = \"none\"\n";
        Delay busy = length -> desk.imu.clock.await(length.toMillis() < 10 ? Duration.ofMillis(10) : length);
        assertThat(examine(true, settings + "[mat]\nrate_hz = 50\n", busy))
                .anyMatch(line -> line.startsWith("warn  mat    ADS1115 answers, a frame takes 40.0 ms at most;"
                                + " 20.00 a second, 50 expected")
                        && line.endsWith(": too long for mat.rate_hz = 50"));
    }

    @Test
    void goodSensorsPassTheirSelfTest() throws Exception {
        assertThat(examine(true)).contains("ok    clip   self-test: every axis answers as it should");
    }

    @Test
    void anAxisThatDoesNotMoveWhenItIsPushedFailsByName() throws Exception {
        desk.imu.model.lame(2);
        assertThat(examine(false))
                .anyMatch(line -> line.matches("fail {2}clip {3}self-test: acceleration along z answers 0\\.0\\d g,"
                        + " expected 0\\.55 to 0\\.73 g\\. Unplug the clip for a moment; .*"));
    }

    /// Of two like chips, the one with its address pin at 3.3 V is at the waist.
    @Test
    void aSecondClipIsExaminedAtTheSecondAddress() throws Exception {
        desk.plugInSecondClip();
        assertThat(examine(true, "[waist]\nchip = \"mpu6050\"\n"))
                .contains("ok    clip   MPU-6050 at 0x68", "ok    waist  MPU-6050 at 0x69", "ok    waist  31 °C");
    }

    @Test
    void aSecondClipIsNotTakenForTheFirst() throws Exception {
        desk.plugInSecondClip();
        desk.imu.wires.have(WireFault.NACK);
        assertThat(examine(false, "[waist]\nchip = \"mpu6050\"\n"))
                .anyMatch(line -> line.startsWith("fail  clip   I2C bus 1: nothing answers at 0x28 or 0x68 or 0x6A:"))
                .contains("ok    waist  MPU-6050 at 0x69");
    }

    @Test
    void aClockThatIsFarOffIsAWarning() throws Exception {
        desk.imu.model.runAt(1.055);
        assertThat(examine(true)).anyMatch(line -> line.startsWith("warn  clip") && line.contains("may be a copy"));
    }

    @Test
    void aPressedCellIsAWarning() throws Exception {
        desk.press(2);
        assertThat(examine(true)).anyMatch(line -> line.startsWith("warn  mat    cells pressed: 3."));
    }

    @Test
    void aClipThatDoesNotAnswerFailsAndTheMatIsLookedAtEvenSo() throws Exception {
        desk.imu.wires.have(WireFault.NACK);
        assertThat(examine(false))
                .contains("fail  clip   I2C bus 1: nothing answers at 0x28 or 0x29 or 0x68 or 0x69 or 0x6A or 0x6B:"
                        + " is the clip plugged in, are SDA and SCL the right way round?")
                .contains("ok    mat    4 cells, none pressed");
    }

    @Test
    void anotherChipIsNamed() throws Exception {
        desk.imu.model.answerAs(0x71);
        assertThat(examine(false, "[imu]\nchip = \"icm42688\"\n"))
                .contains("fail  clip   I2C bus 1: there is MPU-9250 at 0x68, expected ICM-42688-P");
    }

    @Test
    void aBmi270WithoutItsMakersProgramSaysWhereToGetIt() throws Exception {
        desk.plugIn(EmulatedImu.Kind.BMI270);
        assertThat(examine(false))
                .contains(
                        "fail  clip   BMI270: it needs its maker's program at each start: set bmi270_image to the path of"
                                + " bmi270.c of https://github.com/boschsensortec/BMI270_SensorAPI, or its 8,192 bytes");
    }

    @Test
    void aBmi270WithItsMakersProgramIsWell() throws Exception {
        desk.plugIn(EmulatedImu.Kind.BMI270);
        assertThat(examine(true, "[imu]\nchip = \"auto\"\nbmi270_image = \"" + TestImage.FILE + "\"\n"))
                .contains("ok    clip   BMI270 at 0x68", "ok    clip   self-test: every axis answers as it should");
    }

    @Test
    void anotherImageIsRefusedByName() throws Exception {
        desk.plugIn(EmulatedImu.Kind.BMI270);
        var image = Files.write(folder.resolve("image"), new byte[8_192]);
        assertThat(examine(false, "[imu]\nchip = \"bmi270\"\nbmi270_image = \"" + image + "\"\n"))
                .contains(
                        "fail  clip   BMI270: INTERNAL_STATUS (0x21) did not become ready within 200 ms, so it did not"
                                + " take bmi270_image " + image);
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
                desk.imu.clock::nanos,
                desk.imu.clock);
        assertThat(doctor.examine(configuration("[mat]\n"), new PrintWriter(out)))
                .isFalse();
        assertThat(out.toString().lines()).containsExactly("fail  board  this is no Raspberry Pi");
    }

    private List<String> examine(boolean well) throws Exception {
        return examine(well, "");
    }

    private List<String> examine(boolean well, String settings) throws Exception {
        return examine(well, settings + "[mat]\n", desk.imu.clock);
    }

    /// @param settings that end in those of the mat
    private List<String> examine(boolean well, String settings, Delay delay) throws Exception {
        var out = new StringWriter();
        var doctor = new DoctorRun(() -> desk, folder, desk.imu.clock::nanos, delay);
        assertThat(doctor.examine(configuration(settings), new PrintWriter(out)))
                .isEqualTo(well);
        return out.toString().lines().toList();
    }

    private Configuration configuration(String settings) throws IOException, ConfigurationException {
        var mat = "addresses = [0x48]\nrows = 2\ncolumns = 2\n";
        return ConfigurationFile.read(Files.writeString(folder.resolve("plumbline.toml"), settings + mat));
    }
}
