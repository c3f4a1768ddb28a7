package org.plumbline.sensor.imu.mpu6050;

/// Register map, by datasheet name (RM-MPU-6000A revision 4.2, sections 3 and 4).
final class Registers {
    static final int SMPLRT_DIV = 0x19;
    static final int CONFIG = 0x1A;
    static final int GYRO_CONFIG = 0x1B;
    static final int ACCEL_CONFIG = 0x1C;
    static final int ACCEL_XOUT_H = 0x3B;
    static final int PWR_MGMT_1 = 0x6B;
    static final int PWR_MGMT_2 = 0x6C;
    static final int WHO_AM_I = 0x75;

    /// What `WHO_AM_I` reads on this part, whichever of its two addresses is wired.
    static final int DEVICE_ID = 0x68;

    /// `PWR_MGMT_1` bit 7: resets all registers, then clears itself.
    static final int DEVICE_RESET = 0b1000_0000;

    /// `PWR_MGMT_1` bit 6: set by a reset.
    static final int SLEEP = 0b0100_0000;

    /// `PWR_MGMT_1` bits 2:0, `CLKSEL` = 1: the gyroscope's oscillator, steadier than the internal one.
    static final int CLKSEL_PLL_GYRO_X = 0b0000_0001;

    /// `PWR_MGMT_2`: no axis in standby, no cycling.
    static final int ALL_AXES_ON = 0b0000_0000;

    /// `GYRO_CONFIG` bits 4:3, `FS_SEL` = 3.
    static final int FS_SEL_2000_DPS = 0b0001_1000;

    /// `ACCEL_CONFIG` bits 4:3, `AFS_SEL` = 3.
    static final int AFS_SEL_16_G = 0b0001_1000;

    private Registers() {}
}
