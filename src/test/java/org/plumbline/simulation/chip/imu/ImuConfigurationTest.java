package org.plumbline.simulation.chip.imu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.simulation.chip.imu.EmulatedImu.Kind;

/// What each driver writes, bit by bit, at 50 samples a second.
class ImuConfigurationTest {

    @Test
    void mpu6050() throws IOException {
        assertThat(written(Kind.MPU_6050)).isEqualTo("""
            6B 1000_0000  PWR_MGMT_1: DEVICE_RESET
            6B 0000_0001  PWR_MGMT_1: SLEEP off, CLKSEL 1 (PLL with X gyroscope)
            6C 0000_0000  PWR_MGMT_2: no axis in standby
            1A 0000_0100  CONFIG: DLPF_CFG 4 (21 Hz)
            19 0001_0011  SMPLRT_DIV: 1 kHz / 20
            1B 0001_1000  GYRO_CONFIG: FS_SEL 3 (2000 dps)
            1C 0001_1000  ACCEL_CONFIG: AFS_SEL 3 (16 g)
            23 0111_1000  FIFO_EN: XG, YG, ZG, ACCEL
            6A 0100_0100  USER_CTRL: FIFO_EN, FIFO_RESET
            """.replaceAll("  [A-Z].*", ""));
    }

    /// As the MPU-6050, and a filter of its own for the accelerometer.
    @ParameterizedTest
    @EnumSource(names = {"MPU_6500", "MPU_9250"})
    void mpu6500AndMpu9250(Kind kind) throws IOException {
        assertThat(written(kind)).isEqualTo("""
            6B 1000_0000  PWR_MGMT_1: H_RESET
            6B 0000_0001  PWR_MGMT_1: SLEEP off, CLKSEL 1 (best clock)
            6C 0000_0000  PWR_MGMT_2: no axis disabled
            1A 0000_0100  CONFIG: DLPF_CFG 4 (20 Hz), FIFO_MODE 0
            1D 0000_0100  ACCEL_CONFIG_2: A_DLPF_CFG 4 (21 Hz), ACCEL_FCHOICE_B 0
            19 0001_0011  SMPLRT_DIV: 1 kHz / 20
            1B 0001_1000  GYRO_CONFIG: GYRO_FS_SEL 3 (2000 dps), FCHOICE_B 0
            1C 0001_1000  ACCEL_CONFIG: ACCEL_FS_SEL 3 (16 g)
            23 0111_1000  FIFO_EN: GYRO_XOUT, GYRO_YOUT, GYRO_ZOUT, ACCEL
            6A 0100_0100  USER_CTRL: FIFO_EN, FIFO_RST
            """.replaceAll("  [A-Z].*", ""));
    }

    @Test
    void icm42688() throws IOException {
        assertThat(written(Kind.ICM_42688_P)).isEqualTo("""
            76 0000_0000  REG_BANK_SEL: bank 0
            11 0000_0001  DEVICE_CONFIG: SOFT_RESET_CONFIG
            4C 0111_0000  INTF_CONFIG0: FIFO_COUNT_REC, FIFO_COUNT_ENDIAN, SENSOR_DATA_ENDIAN
            4F 0000_1001  GYRO_CONFIG0: GYRO_FS_SEL 0 (2000 dps), GYRO_ODR 9 (50 Hz)
            50 0000_1001  ACCEL_CONFIG0: ACCEL_FS_SEL 0 (16 g), ACCEL_ODR 9 (50 Hz)
            52 0101_0101  GYRO_ACCEL_CONFIG0: both UI_FILT_BW 5 (400 Hz / 16)
            5F 0000_0111  FIFO_CONFIG1: FIFO_TEMP_EN, FIFO_GYRO_EN, FIFO_ACCEL_EN
            4E 0000_1111  PWR_MGMT0: GYRO_MODE 3, ACCEL_MODE 3 (low noise)
            16 0100_0000  FIFO_CONFIG: FIFO_MODE 1 (stream)
            4B 0000_0010  SIGNAL_PATH_RESET: FIFO_FLUSH
            """.replaceAll("  [A-Z].*", ""));
    }

    @Test
    void icm20948() throws IOException {
        assertThat(written(Kind.ICM_20948)).isEqualTo("""
            7F 0000_0000  REG_BANK_SEL: bank 0
            06 1000_0000  PWR_MGMT_1: DEVICE_RESET
            7F 0010_0000  REG_BANK_SEL: bank 2
            09 0000_0001  ODR_ALIGN_EN
            00 0001_0110  GYRO_SMPLRT_DIV: 1125 Hz / 23
            01 0010_0111  GYRO_CONFIG_1: GYRO_DLPFCFG 4 (23.9 Hz), FS_SEL 3 (2000 dps), FCHOICE
            10 0000_0000  ACCEL_SMPLRT_DIV_1
            11 0001_0110  ACCEL_SMPLRT_DIV_2: 1125 Hz / 23
            14 0010_0111  ACCEL_CONFIG: ACCEL_DLPFCFG 4 (23.9 Hz), FS_SEL 3 (16 g), FCHOICE
            7F 0000_0000  REG_BANK_SEL: bank 0
            06 0000_0001  PWR_MGMT_1: SLEEP off, CLKSEL 1
            07 0000_0000  PWR_MGMT_2: no axis disabled
            69 0000_0000  FIFO_MODE: stream
            67 0001_1110  FIFO_EN_2: ACCEL, GYRO_Z, GYRO_Y, GYRO_X
            03 0100_0000  USER_CTRL: FIFO_EN
            68 0001_1111  FIFO_RST: asserted
            68 0000_0000  FIFO_RST: taken back
            """.replaceAll("  [A-Z].*", ""));
    }

    @Test
    void lsm6dsox() throws IOException {
        assertThat(written(Kind.LSM6DSOX)).isEqualTo("""
            12 0000_0001  CTRL3_C: SW_RESET
            12 0100_0100  CTRL3_C: BDU, IF_INC
            10 0011_0100  CTRL1_XL: ODR_XL 3 (52 Hz), FS_XL 1 (16 g)
            11 0011_1100  CTRL2_G: ODR_G 3 (52 Hz), FS_G 3 (2000 dps)
            09 0011_0011  FIFO_CTRL3: BDR_GY 3, BDR_XL 3 (52 Hz)
            0A 0000_0000  FIFO_CTRL4: FIFO_MODE 0 (bypass)
            0A 0000_0110  FIFO_CTRL4: FIFO_MODE 6 (continuous)
            """.replaceAll("  [A-Z].*", ""));
    }

    @Test
    void lsm6ds3trc() throws IOException {
        assertThat(written(Kind.LSM6DS3TR_C)).isEqualTo("""
            12 0000_0001  CTRL3_C: SW_RESET
            12 0100_0100  CTRL3_C: BDU, IF_INC
            10 0011_0100  CTRL1_XL: ODR_XL 3 (52 Hz), FS_XL 1 (16 g)
            11 0011_1100  CTRL2_G: ODR_G 3 (52 Hz), FS_G 3 (2000 dps)
            08 0000_1001  FIFO_CTRL3: DEC_FIFO_GYRO 1, DEC_FIFO_XL 1
            0A 0001_1000  FIFO_CTRL5: ODR_FIFO 3 (52 Hz), FIFO_MODE 0 (bypass)
            0A 0001_1110  FIFO_CTRL5: ODR_FIFO 3 (52 Hz), FIFO_MODE 6 (continuous)
            """.replaceAll("  [A-Z].*", ""));
    }

    @Test
    void bno055() throws IOException {
        assertThat(written(Kind.BNO055)).isEqualTo("""
            07 0000_0000  PAGE_ID: 0
            3E 0000_0000  PWR_MODE: normal
            3B 0000_0001  UNIT_SEL: ACC_Unit 1 (mg), GYR_Unit 0 (dps), TEMP_Unit 0 (degree Celsius)
            41 0010_0100  AXIS_MAP_CONFIG: x, y and z as printed on the chip
            42 0000_0000  AXIS_MAP_SIGN: none the other way round
            07 0000_0001  PAGE_ID: 1
            08 0000_1011  ACC_CONFIG: ACC_BW 2 (31.25 Hz), ACC_Range 3 (16 g), normal power
            0A 0010_0000  GYR_CONFIG_0: GYR_BW 4 (23 Hz), GYR_Range 0 (2000 dps)
            0B 0000_0000  GYR_CONFIG_1: normal power
            07 0000_0000  PAGE_ID: 0
            3D 0000_0101  OPR_MODE: ACCGYRO
            """.replaceAll("  [A-Z].*", ""));
    }

    @Test
    void bmi270() throws IOException {
        var written = written(Kind.BMI270);
        assertThat(written.lines().filter("5E 256 bytes"::equals)).hasSize(32);
        assertThat(written.replaceAll("5B 2 bytes\n5E 256 bytes\n", "")).isEqualTo("""
            7E 1011_0110  CMD: softreset
            7C 0000_0000  PWR_CONF: adv_power_save off
            59 0000_0000  INIT_CTRL: the image is being loaded
            59 0000_0001  INIT_CTRL: the image is there
            40 1010_0111  ACC_CONF: acc_filter_perf, acc_bwp 2 (normal), acc_odr 7 (50 Hz)
            41 0000_0011  ACC_RANGE: 3 (16 g)
            42 1110_0111  GYR_CONF: gyr_filter_perf, gyr_noise_perf, gyr_bwp 2 (normal), gyr_odr 7 (50 Hz)
            43 0000_0000  GYR_RANGE: 0 (2000 dps)
            2F 0000_0000  FEAT_PAGE: 0
            7D 0000_1110  PWR_CTRL: temp_en, acc_en, gyr_en
            45 1000_1000  FIFO_DOWNS: acc_fifo_filt_data, gyr_fifo_filt_data
            48 0000_0000  FIFO_CONFIG_0: no fifo_stop_on_full, no fifo_time_en
            49 1101_0000  FIFO_CONFIG_1: fifo_gyr_en, fifo_acc_en, fifo_header_en
            7E 1011_0000  CMD: fifo_flush
            """.replaceAll("  [A-Z].*", ""));
    }

    /// What measures already may be stuck.
    @Test
    void aBno055ThatMeasuresIsResetFirst() throws IOException {
        var imu = new EmulatedImu(Kind.BNO055, 1);
        imu.open(50);
        var log = new WriteLog(imu.model);
        ImuDriver.open(imu.chip, log, 50, imu.clock);
        assertThat(log.writes).startsWith("07 0000_0000", "3F 0010_0000", "3E 0000_0000");
    }

    /// Otherwise it would give the same sample twice.
    @ParameterizedTest
    @ValueSource(ints = {25, 50, 100, 200})
    void aChipWithoutFifoMeasuresFasterThanItIsAsked(int hertz) throws IOException {
        var imu = new EmulatedImu(Kind.BNO055, 1);
        imu.open(hertz);
        assertThat(imu.model.rateHertz()).isGreaterThan(imu.chip.rateHertz(hertz) * 1.2);
    }

    /// The model's own reading of its registers, at every rate that can be configured.
    @ParameterizedTest
    @ValueSource(ints = {25, 50, 100, 200})
    void everyChipMeasuresAtTheRateItsDriverSays(int hertz) throws IOException {
        for (var kind : EnumSet.complementOf(EnumSet.of(Kind.BNO055))) {
            var imu = new EmulatedImu(kind, 1);
            imu.open(hertz);
            assertThat(imu.model.rateHertz()).as(imu.chip.title()).isEqualTo(imu.chip.rateHertz(hertz));
        }
    }

    /// From the push on, and that it is taken back before the chip is reset.
    @Test
    void theSelfTestOfAnMpu6050() throws IOException {
        var imu = new EmulatedImu(Kind.MPU_6050, 1);
        var log = new WriteLog(imu.model);
        var driver = ImuDriver.open(imu.chip, log, 50, imu.clock);
        log.writes.clear();
        driver.selfTest(imu.clock);
        assertThat(String.join("\n", log.writes)).startsWith("""
            19 0000_0000  SMPLRT_DIV: 1 kHz
            1B 0000_0000  GYRO_CONFIG: FS_SEL 0 (250 dps)
            1C 0001_0000  ACCEL_CONFIG: AFS_SEL 2 (8 g)
            1B 1110_0000  GYRO_CONFIG: XG_ST, YG_ST, ZG_ST, FS_SEL 0
            1C 1111_0000  ACCEL_CONFIG: XA_ST, YA_ST, ZA_ST, AFS_SEL 2
            1B 0000_0000  GYRO_CONFIG: FS_SEL 0
            1C 0001_0000  ACCEL_CONFIG: AFS_SEL 2
            6B 1000_0000  PWR_MGMT_1: DEVICE_RESET
            """.replaceAll("  [A-Z].*", ""));
    }

    private static String written(Kind kind) throws IOException {
        var imu = new EmulatedImu(kind, 1);
        var log = new WriteLog(imu.model);
        ImuDriver.open(imu.chip, log, 50, imu.clock);
        return String.join("\n", log.writes) + "\n";
    }
}
