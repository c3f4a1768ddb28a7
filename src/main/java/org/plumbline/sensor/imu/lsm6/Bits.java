package org.plumbline.sensor.imu.lsm6;

/// What is written into the registers, by datasheet name.
final class Bits {

    /// `CTRL3_C` bit 0: resets all registers, then clears itself.
    static final int SW_RESET = 0b0000_0001;

    /// `CTRL3_C` bits 6 and 2: `BDU`, no half-new words, and `IF_INC`, addresses count up.
    static final int BDU_IF_INC = 0b0100_0100;

    /// `CTRL1_XL` bits 3:2, `FS_XL` = 01: ±16 g. `ODR_XL` is in bits 7:4.
    static final int FS_XL_16_G = 0b0000_0100;

    /// `CTRL1_XL` bits 3:2, `FS_XL` = 10: ±4 g.
    static final int FS_XL_4_G = 0b0000_1000;

    /// `CTRL5_C` bits 3:2, `ST_G` = 01, and bits 1:0, `ST_XL` = 01: both pushed in the positive direction.
    static final int SELF_TEST_POSITIVE = 0b0000_0101;

    /// `CTRL2_G` bits 3:2, `FS_G` = 11: ±2000 °/s. `ODR_G` is in bits 7:4.
    static final int FS_G_2000_DPS = 0b0000_1100;

    /// `FIFO_MODE`, bits 2:0, = 000: bypass, which empties the FIFO.
    static final int BYPASS = 0b000;

    /// `FIFO_MODE`, bits 2:0, = 110: continuous, the oldest words give way.
    static final int CONTINUOUS = 0b110;

    private Bits() {}
}
