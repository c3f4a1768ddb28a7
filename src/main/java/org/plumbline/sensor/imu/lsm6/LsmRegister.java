package org.plumbline.sensor.imu.lsm6;

import org.plumbline.sensor.bus.Register;

/// The registers in use, by datasheet name (LSM6DSOX: DocID 030974; LSM6DS3TR-C: DocID 030071).
enum LsmRegister implements Register {
    /// Of the LSM6DS3TR-C.
    DS3_FIFO_CTRL3(0x08),
    /// Of the LSM6DSOX.
    FIFO_CTRL3(0x09),
    /// Of both, with another meaning on each.
    FIFO_CTRL4(0x0A),
    WHO_AM_I(0x0F),
    CTRL1_XL(0x10),
    CTRL2_G(0x11),
    CTRL3_C(0x12),
    CTRL5_C(0x14),
    OUT_TEMP_L(0x20),
    OUTX_L_G(0x22),
    FIFO_STATUS1(0x3A),
    /// Of the LSM6DS3TR-C.
    FIFO_DATA_OUT_L(0x3E),
    /// Of the LSM6DSOX.
    FIFO_DATA_OUT_TAG(0x78);

    private final int address;

    LsmRegister(int address) {
        this.address = address;
    }

    @Override
    public int address() {
        return address;
    }
}
