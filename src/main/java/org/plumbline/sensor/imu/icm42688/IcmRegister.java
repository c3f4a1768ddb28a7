package org.plumbline.sensor.imu.icm42688;

import org.plumbline.sensor.bus.Register;

/// The registers in use, of bank 0 where nothing else is said, by datasheet name (DS-000347, section 14).
enum IcmRegister implements Register {
    DEVICE_CONFIG(0x11),
    FIFO_CONFIG(0x16),
    TEMP_DATA1(0x1D),
    ACCEL_DATA_X1(0x1F),
    /// `FIFO_COUNTH` and `FIFO_COUNTL` follow.
    INT_STATUS(0x2D),
    FIFO_DATA(0x30),
    /// Of bank 2; `YA` and `ZA` follow.
    XA_ST_DATA(0x3B),
    SIGNAL_PATH_RESET(0x4B),
    INTF_CONFIG0(0x4C),
    PWR_MGMT0(0x4E),
    GYRO_CONFIG0(0x4F),
    ACCEL_CONFIG0(0x50),
    GYRO_ACCEL_CONFIG0(0x52),
    /// Of bank 1; `YG` and `ZG` follow.
    XG_ST_DATA(0x5F),
    FIFO_CONFIG1(0x5F),
    SELF_TEST_CONFIG(0x70),
    WHO_AM_I(0x75),
    REG_BANK_SEL(0x76);

    private final int address;

    IcmRegister(int address) {
        this.address = address;
    }

    @Override
    public int address() {
        return address;
    }
}
