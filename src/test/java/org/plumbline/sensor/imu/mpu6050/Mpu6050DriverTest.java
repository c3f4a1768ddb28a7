package org.plumbline.sensor.imu.mpu6050;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.RecordingBus;

class Mpu6050DriverTest {

    private static final SampleTime START = new SampleTime(0);

    private final FreshChip chip = new FreshChip();

    @Test
    void theChipIsResetThenConfigured() throws IOException {
        Mpu6050Driver.open(chip, 50, Delay.NONE);
        assertThat(chip.writes)
                .containsExactly(
                        "6B=80", // PWR_MGMT_1: DEVICE_RESET
                        "6B=01", // PWR_MGMT_1: SLEEP off, CLKSEL = PLL with X gyroscope
                        "6C=00", // PWR_MGMT_2: no axis in standby
                        "1A=04", // CONFIG: DLPF_CFG 4, 21 Hz
                        "19=13", // SMPLRT_DIV: 1 kHz / 20
                        "1B=18", // GYRO_CONFIG: FS_SEL 3, ±2000 °/s
                        "1C=18"); // ACCEL_CONFIG: AFS_SEL 3, ±16 g
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # rate, SMPLRT_DIV, DLPF_CFG
            25,   39, 5
            50,   19, 4
            100,  9,  3
            1000, 0,  1
            """)
    void theLowPassFilterLiesBelowHalfTheRate(int rateHertz, int divider, int filter) throws IOException {
        Mpu6050Driver.open(chip, rateHertz, Delay.NONE);
        assertThat(chip.read(Registers.SMPLRT_DIV)).isEqualTo(divider);
        assertThat(chip.read(Registers.CONFIG)).isEqualTo(filter);
    }

    @Test
    void anotherChipAtThatAddressIsRefusedBeforeAnythingIsWritten() {
        chip.registers[Registers.WHO_AM_I] = 0x71;
        assertThatIOException()
                .isThrownBy(() -> Mpu6050Driver.open(chip, 50, Delay.NONE))
                .withMessage("MPU-6050: register 0x75 is 0x71, expected 0x68");
        assertThat(chip.writes).isEmpty();
    }

    @Test
    void aConfigurationThatDoesNotStickIsRefused() {
        chip.stuckRegister = Registers.ACCEL_CONFIG;
        assertThatIOException()
                .isThrownBy(() -> Mpu6050Driver.open(chip, 50, Delay.NONE))
                .withMessage("MPU-6050: register 0x1C is 0x00, expected 0x18");
    }

    @Test
    void aResetThatNeverEndsIsGivenUpAfter200Milliseconds() {
        List<Duration> waits = new ArrayList<>();
        chip.stuckRegister = Registers.PWR_MGMT_1;
        assertThatIOException()
                .isThrownBy(() -> Mpu6050Driver.open(chip, 50, waits::add))
                .withMessage("MPU-6050: reset did not end within 200 ms");
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    void aRateTheChipDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mpu6050Driver.open(chip, 3, Delay.NONE))
                .withMessage("rateHertz must be 4 to 1000: 3");
    }

    /// One g is 9.81 m/s² and not 0.981: the absolute value is the test.
    @Test
    void aLevelUnitAtRestReadsOneGravityUpwards() {
        var sample = decode("0000 0000 0800 0000 0000 0000 4000");
        assertThat(sample.acceleration().z()).isCloseTo(9.80665, within(1e-9));
        assertThat(angularRate("0000 0000 0800 0000 0000 0000 4000").z())
                .isCloseTo(Math.toRadians(16_384 / 16.4), within(1e-9));
    }

    @Test
    void theWordsAreSignedAndTheTemperatureLiesBetween() {
        String frame = "FFFF 0001 7FFF 1234 8000 0002 FFFE";
        double lsb = 9.80665 / 2048;
        assertThat(decode(frame).acceleration()).isEqualTo(new Vector3(-lsb, lsb, 32_767 * lsb));
        double rateLsb = Math.toRadians(1 / 16.4);
        assertThat(angularRate(frame)).isEqualTo(new Vector3(-32_768 * rateLsb, 2 * rateLsb, -2 * rateLsb));
    }

    @Test
    void aReadIsOneBurstFromTheFirstDataRegister() throws IOException {
        var driver = Mpu6050Driver.open(chip, 50, Delay.NONE);
        chip.registers[0x3F] = 0x08;
        assertThat(driver.read(START).acceleration()).isEqualTo(new Vector3(0, 0, 9.80665));
    }

    /// Temperature goes on in a chip that lost its configuration, so it does not count.
    @Test
    void aChipThatWasResetBehindTheDriversBackIsNoSample() throws IOException {
        var driver = Mpu6050Driver.open(chip, 50, Delay.NONE);
        chip.registers[0x41] = 0x0B;
        assertThatIOException().isThrownBy(() -> driver.read(START)).withMessageContaining("all zero");
    }

    @Test
    void oneBitOnTheLastAxisIsASample() throws IOException {
        var driver = Mpu6050Driver.open(chip, 50, Delay.NONE);
        chip.registers[0x48] = 1;
        assertThat(driver.read(START).acceleration()).isEqualTo(Vector3.ZERO);
    }

    @Test
    void closingTheDriverClosesTheBus() throws IOException {
        Mpu6050Driver.open(chip, 50, Delay.NONE).close();
        assertThat(chip.closed).isTrue();
    }

    private static ImuSample decode(String hexWords) {
        return Mpu6050Driver.decode(ByteBuffer.wrap(HexFormat.of().parseHex(hexWords.replace(" ", ""))), START);
    }

    private static Vector3 angularRate(String hexWords) {
        return Objects.requireNonNull(decode(hexWords).angularRate());
    }

    /// Register memory that knows who it is and how to reset.
    private static final class FreshChip extends RecordingBus {
        int stuckRegister = -1;

        FreshChip() {
            registers[Registers.WHO_AM_I] = 0x68;
        }

        @Override
        public void write(int register, int value) {
            super.write(register, value);
            if (register == stuckRegister) {
                registers[register] = 0;
            } else if (register == Registers.PWR_MGMT_1 && value == 0x80) {
                registers[register] = 0x40;
            }
        }
    }
}
