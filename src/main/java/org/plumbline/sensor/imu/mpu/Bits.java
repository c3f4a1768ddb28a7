package org.plumbline.sensor.imu.mpu;

/// What is written into the registers, by datasheet name.
final class Bits {

    /// `GYRO_CONFIG` bits 4:3, `FS_SEL` = 3.
    static final int FS_SEL_2000_DPS = 0b0001_1000;

    /// `ACCEL_CONFIG` bits 4:3, `AFS_SEL` = 3.
    static final int AFS_SEL_16_G = 0b0001_1000;

    /// `GYRO_CONFIG` bits 7:5, `XG_ST` and its like, and `ACCEL_CONFIG` bits 7:5, `XA_ST` and its like.
    static final int SELF_TEST = 0b1110_0000;

    /// `GYRO_CONFIG` bits 4:3, `FS_SEL` = 0.
    static final int FS_SEL_250_DPS = 0b0000_0000;

    /// `ACCEL_CONFIG` bits 4:3, `AFS_SEL` = 0.
    static final int AFS_SEL_2_G = 0b0000_0000;

    /// `ACCEL_CONFIG` bits 4:3, `AFS_SEL` = 2.
    static final int AFS_SEL_8_G = 0b0001_0000;

    /// `FIFO_EN` bits 6:3: `XG`, `YG`, `ZG` and `ACCEL`.
    static final int ALL_AXES = 0b0111_1000;

    /// `USER_CTRL` bit 6.
    static final int FIFO_EN = 0b0100_0000;

    /// `USER_CTRL` bit 2: empties the FIFO, then clears itself.
    static final int FIFO_RESET = 0b0000_0100;

    /// `PWR_MGMT_1` bit 7: resets all registers, then clears itself.
    static final int DEVICE_RESET = 0b1000_0000;

    /// `PWR_MGMT_1` bits 2:0, `CLKSEL` = 1: the gyroscope's oscillator, steadier than the internal one.
    static final int CLKSEL_PLL = 0b0000_0001;

    /// `PWR_MGMT_2`: no axis in standby, no cycling.
    static final int ALL_AXES_ON = 0b0000_0000;

    private Bits() {}
}
