package org.plumbline.sensor.imu.icm20948;

import org.plumbline.sensor.bus.Register;

/// The registers in use, by datasheet name (DS-000189, sections 7 to 10); each belongs to a user bank.
enum IcmRegister implements Register {
    WHO_AM_I(0, 0x00),
    USER_CTRL(0, 0x03),
    PWR_MGMT_1(0, 0x06),
    PWR_MGMT_2(0, 0x07),
    ACCEL_XOUT_H(0, 0x2D),
    TEMP_OUT_H(0, 0x39),
    FIFO_EN_2(0, 0x67),
    FIFO_RST(0, 0x68),
    FIFO_MODE(0, 0x69),
    FIFO_COUNTH(0, 0x70),
    FIFO_R_W(0, 0x72),
    /// `Y` and `Z` follow.
    SELF_TEST_X_GYRO(1, 0x02),
    /// `Y` and `Z` follow.
    SELF_TEST_X_ACCEL(1, 0x0E),
    GYRO_SMPLRT_DIV(2, 0x00),
    GYRO_CONFIG_1(2, 0x01),
    GYRO_CONFIG_2(2, 0x02),
    ODR_ALIGN_EN(2, 0x09),
    ACCEL_SMPLRT_DIV_1(2, 0x10),
    ACCEL_SMPLRT_DIV_2(2, 0x11),
    ACCEL_CONFIG(2, 0x14),
    ACCEL_CONFIG_2(2, 0x15),
    /// In every bank.
    REG_BANK_SEL(0, 0x7F);

    final int bank;
    private final int address;

    IcmRegister(int bank, int address) {
        this.bank = bank;
        this.address = address;
    }

    @Override
    public int address() {
        return address;
    }
}
