package org.plumbline.sensor.imu.bno055;

/// What is written into the registers, by datasheet name.
final class Bits {

    /// `SYS_TRIGGER` bit 5.
    static final int RST_SYS = 0b0010_0000;

    /// `SYS_TRIGGER` bit 0.
    static final int SELF_TEST = 0b0000_0001;

    /// `OPR_MODE` bits 3:0.
    static final int CONFIGMODE = 0b0000;

    /// `OPR_MODE` bits 3:0: accelerometer and gyroscope, no fusion.
    static final int ACCGYRO = 0b0101;

    /// `PWR_MODE` bits 1:0.
    static final int NORMAL = 0b00;

    /// `UNIT_SEL`: `ACC_Unit` (bit 0) in mg, `GYR_Unit` (bit 1) in °/s, `TEMP_Unit` (bit 4) in °C.
    static final int MG_AND_DPS = 0b0000_0001;

    /// `AXIS_MAP_CONFIG`: x is 00, y is 01 and z is 10, in bits 1:0, 3:2 and 5:4.
    static final int AXES_AS_PRINTED = 0b0010_0100;

    /// `ACC_CONFIG` bits 1:0, `ACC_Range` = 3. `ACC_BW` is in bits 4:2, normal power is 000 in bits 7:5.
    static final int ACC_16_G = 0b0000_0011;

    /// `GYR_CONFIG_0` bits 2:0, `GYR_Range` = 0. `GYR_BW` is in bits 5:3.
    static final int GYR_2000_DPS = 0b0000_0000;

    private Bits() {}
}
