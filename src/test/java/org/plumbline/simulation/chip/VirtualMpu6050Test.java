package org.plumbline.simulation.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.sensor.imu.mpu6050.Mpu6050Driver;
import org.plumbline.simulation.sitter.Seeds;

class VirtualMpu6050Test {

    private static final SampleTime START = new SampleTime(0);
    private static final int ACCEL_XOUT_H = 0x3B;
    private static final int ACCEL_CONFIG = 0x1C;
    private static final int PWR_MGMT_1 = 0x6B;
    private static final int WHO_AM_I = 0x75;

    private final ChipClock clock = new ChipClock();
    private final VirtualMpu6050 chip =
            new VirtualMpu6050(clock, Seeds.random(1, "errors"), Seeds.random(1, "outages"));

    @Test
    void itStartsAsleepWithNothingInItsDataRegisters() throws IOException {
        chip.expose(new double[] {1, 2, 9, 0.1, 0.2, 0.3});
        assertThat(chip.read(WHO_AM_I)).isEqualTo(0x68);
        assertThat(chip.read(PWR_MGMT_1)).isEqualTo(0x40);
        var data = new byte[14];
        chip.read(ACCEL_XOUT_H, data);
        assertThat(data).containsOnly(0);
    }

    /// Within bias and scale errors of a cheap part, on every axis.
    @Test
    void itsDriverReadsWhatItIsExposedTo() throws IOException {
        var driver = Mpu6050Driver.open(chip, 25, clock);
        chip.expose(new double[] {1, -2, 9, 0.5, -0.6, 0.7});
        var sample = driver.read(START);
        assertClose(sample.acceleration(), new Vector3(1, -2, 9), 0.35);
        assertClose(Objects.requireNonNull(sample.angularRate()), new Vector3(0.5, -0.6, 0.7), Math.toRadians(5));
    }

    @Test
    void twoReadsOfOneMomentAreOfTheSameSample() throws IOException {
        var driver = Mpu6050Driver.open(chip, 25, clock);
        chip.expose(new double[] {1, -2, 9, 0.5, -0.6, 0.7});
        assertThat(driver.read(START)).isEqualTo(driver.read(START));
    }

    @Test
    void beyondSixteenGItClips() throws IOException {
        var driver = Mpu6050Driver.open(chip, 25, clock);
        chip.expose(new double[] {300, -300, 0, 0, 0, 0});
        var force = driver.read(START).acceleration();
        assertThat(force.x()).isEqualTo(32_767 * 9.80665 / 2048);
        assertThat(force.y()).isEqualTo(-16 * 9.80665);
    }

    @Test
    void itsRangeIsTheOneThatIsConfigured() throws IOException {
        Mpu6050Driver.open(chip, 25, clock);
        chip.expose(new double[] {0, 0, 9.80665, 0, 0, 0});
        double atSixteenG = rawUp();
        chip.write(ACCEL_CONFIG, 0);
        chip.expose(new double[] {0, 0, 9.80665, 0, 0, 0});
        assertThat(rawUp() / atSixteenG).isCloseTo(8, within(0.1));
    }

    @Test
    void reservedAndReadOnlyBitsKeepTheirValue() throws IOException {
        chip.write(WHO_AM_I, 0x12);
        chip.write(PWR_MGMT_1, 0x11);
        chip.write(ACCEL_CONFIG, 0x1F);
        assertThat(chip.read(WHO_AM_I)).isEqualTo(0x68);
        assertThat(chip.read(PWR_MGMT_1)).isEqualTo(0x01);
        assertThat(chip.read(ACCEL_CONFIG)).isEqualTo(0x18);
    }

    @Test
    void aResetForgetsTheConfiguration() throws IOException {
        Mpu6050Driver.open(chip, 25, clock);
        chip.write(PWR_MGMT_1, 0x80);
        assertThat(chip.read(PWR_MGMT_1)).isEqualTo(0x40);
        assertThat(chip.read(ACCEL_CONFIG)).isZero();
    }

    @Test
    void anOutageIsAnErrorThatNamesTheRegisterAndLeavesTheChipReset() throws IOException {
        Mpu6050Driver.open(chip, 25, clock);
        long seconds = 0;
        while (answers(seconds)) {
            seconds++;
        }
        assertThatIOException()
                .isThrownBy(() -> chip.read(WHO_AM_I))
                .withMessage("simulated I2C bus 1, address 0x68, register 0x75: no answer");
        long lost = seconds;
        while (!answers(seconds)) {
            seconds++;
        }
        assertThat(seconds - lost).isBetween(5L, 41L);
        assertThat(chip.read(PWR_MGMT_1)).isEqualTo(0x40);
    }

    private boolean answers(long seconds) {
        clock.advanceTo(seconds * 1_000_000_000);
        try {
            chip.read(WHO_AM_I);
            return true;
        } catch (IOException noAnswer) {
            return false;
        }
    }

    private double rawUp() throws IOException {
        var data = new byte[14];
        chip.read(ACCEL_XOUT_H, data);
        return data[4] << 8 | Byte.toUnsignedInt(data[5]);
    }

    private static void assertClose(Vector3 actual, Vector3 expected, double tolerance) {
        assertThat(actual.minus(expected).norm()).isLessThan(tolerance);
    }
}
