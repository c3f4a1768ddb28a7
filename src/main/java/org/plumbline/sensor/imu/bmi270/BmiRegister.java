package org.plumbline.sensor.imu.bmi270;

import org.plumbline.sensor.bus.Register;

/// The registers in use, by datasheet name (BST-BMI270-DS000-05, section 5).
enum BmiRegister implements Register {
    CHIP_ID(0x00),
    /// First of the accelerometer's data, `ACC_X` 7:0; the gyroscope's follow.
    DATA_8(0x0C),
    INTERNAL_STATUS(0x21),
    TEMPERATURE_0(0x22),
    FIFO_LENGTH_0(0x24),
    FIFO_DATA(0x26),
    FEAT_PAGE(0x2F),
    /// Of feature page 0.
    GYR_CAS(0x3C),
    ACC_CONF(0x40),
    ACC_RANGE(0x41),
    GYR_CONF(0x42),
    GYR_RANGE(0x43),
    FIFO_DOWNS(0x45),
    FIFO_CONFIG_0(0x48),
    FIFO_CONFIG_1(0x49),
    INIT_CTRL(0x59),
    INIT_ADDR_0(0x5B),
    INIT_DATA(0x5E),
    ACC_SELF_TEST(0x6D),
    PWR_CONF(0x7C),
    PWR_CTRL(0x7D),
    CMD(0x7E);

    private final int address;

    BmiRegister(int address) {
        this.address = address;
    }

    @Override
    public int address() {
        return address;
    }
}
