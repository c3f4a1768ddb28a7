package org.plumbline.sensor.imu.icm42688;

import org.plumbline.sensor.bus.Register;

/// The registers in use, all of bank 0, by datasheet name (DS-000347, section 14).
enum IcmRegister implements Register {
    DEVICE_CONFIG(0x11),
    FIFO_CONFIG(0x16),
    TEMP_DATA1(0x1D),
    INT_STATUS(0x2D),
    FIFO_COUNTH(0x2E),
    FIFO_DATA(0x30),
    SIGNAL_PATH_RESET(0x4B),
    INTF_CONFIG0(0x4C),
    PWR_MGMT0(0x4E),
    GYRO_CONFIG0(0x4F),
    ACCEL_CONFIG0(0x50),
    GYRO_ACCEL_CONFIG0(0x52),
    FIFO_CONFIG1(0x5F),
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
