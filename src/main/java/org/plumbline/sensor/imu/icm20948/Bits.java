package org.plumbline.sensor.imu.icm20948;

/// What is written into the registers, by datasheet name.
final class Bits {

    /// `USER_CTRL` bit 6.
    static final int FIFO_EN = 0b0100_0000;

    /// `PWR_MGMT_1` bit 7: resets all registers, then clears itself.
    static final int DEVICE_RESET = 0b1000_0000;

    /// `PWR_MGMT_1` bits 2:0, `CLKSEL` = 1: the best clock there is; `SLEEP` off.
    static final int CLKSEL_BEST = 0b0000_0001;

    /// `PWR_MGMT_2`: no axis disabled.
    static final int ALL_AXES_ON = 0b0000_0000;

    /// `FIFO_EN_2` bits 4:1: acceleration and the three axes of angular rate.
    static final int ALL_AXES = 0b0001_1110;

    /// `FIFO_RST` bits 4:0: asserted, then taken back.
    static final int RESET_ALL = 0b0001_1111;

    /// `FIFO_MODE`: stream, the oldest bytes give way.
    static final int STREAM = 0;

    /// `ODR_ALIGN_EN`: both sensors sample at the same moments.
    static final int ALIGN = 1;

    /// `GYRO_CONFIG_1` and `ACCEL_CONFIG` bits 2:0: `FS_SEL` = 3, ±2000 °/s and ±16 g, and `FCHOICE`, filter on.
    static final int WIDEST_FILTERED = 0b0000_0111;

    /// The same with `FS_SEL` = 0, ±250 °/s and ±2 g, and filter 4, 23.9 Hz.
    static final int NARROWEST_FILTERED = 0b0010_0001;

    /// `GYRO_CONFIG_2` bits 5:3: `XGYRO_CTEN`, `YGYRO_CTEN`, `ZGYRO_CTEN`.
    static final int GYRO_CTEN = 0b0011_1000;

    /// `ACCEL_CONFIG_2` bits 4:2: `AX_ST_EN_REG`, `AY_ST_EN_REG`, `AZ_ST_EN_REG`.
    static final int ACCEL_ST_EN = 0b0001_1100;

    private Bits() {}

    /// `GYRO_DLPFCFG` and `ACCEL_DLPFCFG`, bits 5:3, in place; the widest filter below half the sample rate.
    ///
    /// Of those below the whole range 3 has 50.4 Hz, 4 has 23.9 Hz and 5 has 11.5 Hz.
    static int lowPass(int rateHertz) {
        return (rateHertz > 100 ? 3 : rateHertz >= 48 ? 4 : 5) << 3;
    }
}
