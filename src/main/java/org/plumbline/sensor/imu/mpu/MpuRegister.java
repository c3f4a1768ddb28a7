package org.plumbline.sensor.imu.mpu;

import org.plumbline.sensor.bus.Register;

/// The registers in use, by datasheet name (RM-MPU-6000A revision 4.2, RM-MPU-6500A, RM-MPU-9250A).
enum MpuRegister implements Register {
    /// Of the MPU-6500 and 9250; `Y` and `Z` follow.
    SELF_TEST_X_GYRO(0x00),
    /// Of the MPU-6050, where it holds the codes of both sensors; `Y`, `Z` and `A` follow.
    SELF_TEST_X(0x0D),
    /// Of the MPU-6500 and 9250; `Y` and `Z` follow.
    SELF_TEST_X_ACCEL(0x0D),
    SMPLRT_DIV(0x19),
    CONFIG(0x1A),
    GYRO_CONFIG(0x1B),
    ACCEL_CONFIG(0x1C),
    ACCEL_CONFIG_2(0x1D),
    FIFO_EN(0x23),
    ACCEL_XOUT_H(0x3B),
    TEMP_OUT_H(0x41),
    USER_CTRL(0x6A),
    PWR_MGMT_1(0x6B),
    PWR_MGMT_2(0x6C),
    FIFO_COUNTH(0x72),
    FIFO_R_W(0x74),
    WHO_AM_I(0x75);

    private final int address;

    MpuRegister(int address) {
        this.address = address;
    }

    @Override
    public int address() {
        return address;
    }
}
