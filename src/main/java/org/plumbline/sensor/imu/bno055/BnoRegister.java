package org.plumbline.sensor.imu.bno055;

import org.plumbline.sensor.bus.Register;

/// The registers in use, of page 0 where nothing else is said, by datasheet name (BST-BNO055-DS000-14, section 4).
enum BnoRegister implements Register {
    CHIP_ID(0x00),
    /// On both pages.
    PAGE_ID(0x07),
    ACC_DATA_X_LSB(0x08),
    /// Of page 1.
    ACC_CONFIG(0x08),
    /// Of page 1.
    GYR_CONFIG_0(0x0A),
    /// Of page 1.
    GYR_CONFIG_1(0x0B),
    TEMP(0x34),
    ST_RESULT(0x36),
    UNIT_SEL(0x3B),
    OPR_MODE(0x3D),
    PWR_MODE(0x3E),
    SYS_TRIGGER(0x3F),
    AXIS_MAP_CONFIG(0x41),
    AXIS_MAP_SIGN(0x42);

    private final int address;

    BnoRegister(int address) {
        this.address = address;
    }

    @Override
    public int address() {
        return address;
    }
}
