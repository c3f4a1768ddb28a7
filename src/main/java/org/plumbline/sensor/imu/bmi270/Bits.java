package org.plumbline.sensor.imu.bmi270;

/// What is written into the registers, by datasheet name.
final class Bits {

    /// `CMD`: all registers as after power-up, the image is gone.
    static final int SOFTRESET = 0xB6;

    /// `CMD`: empties the FIFO.
    static final int FIFO_FLUSH = 0xB0;

    /// `PWR_CONF`: `adv_power_save` (bit 0) off.
    static final int NO_POWER_SAVE = 0b0000_0000;

    /// `INIT_CTRL`: the image is being loaded.
    static final int LOAD = 0;

    /// `INIT_CTRL`: the image is there.
    static final int LOADED = 1;

    /// `INTERNAL_STATUS` bits 3:0, `message`.
    static final int MESSAGE = 0b0000_1111;

    /// `message`: initialisation went well.
    static final int INIT_OK = 0b0001;

    /// `ACC_CONF`: `acc_filter_perf` (bit 7), `acc_bwp` (bits 6:4) = 2, normal; `acc_odr` is in bits 3:0.
    static final int ACC_NORMAL = 0b1010_0000;

    /// `ACC_CONF` bits 3:0: 1,600 Hz.
    static final int ACC_1600_HZ = 0b1100;

    /// `ACC_RANGE` bits 1:0 = 3.
    static final int ACC_16_G = 0b0000_0011;

    /// `GYR_CONF`: `gyr_filter_perf` (bit 7), `gyr_noise_perf` (bit 6), `gyr_bwp` (bits 5:4) = 2, normal.
    /// `gyr_odr` is in bits 3:0.
    static final int GYR_NORMAL = 0b1110_0000;

    /// `GYR_RANGE` bits 2:0 = 0.
    static final int GYR_2000_DPS = 0b0000_0000;

    /// `FIFO_DOWNS`: `acc_fifo_filt_data` (bit 7) and `gyr_fifo_filt_data` (bit 3), every sample.
    static final int FILTERED = 0b1000_1000;

    /// `FIFO_CONFIG_0`: the oldest frames give way, no sensor time.
    static final int STREAM = 0b0000_0000;

    /// `FIFO_CONFIG_1`: `fifo_gyr_en` (bit 7), `fifo_acc_en` (bit 6), `fifo_header_en` (bit 4).
    static final int BOTH_WITH_HEADER = 0b1101_0000;

    /// `PWR_CTRL`: `temp_en` (bit 3), `acc_en` (bit 2), `gyr_en` (bit 1).
    static final int ALL_ON = 0b0000_1110;

    /// `ACC_SELF_TEST`: `acc_self_test_amp` (bit 3) high, `acc_self_test_sign` (bit 2) negative, on (bit 0).
    static final int PUSH_DOWN = 0b0000_1001;

    /// The same with the sign positive.
    static final int PUSH_UP = 0b0000_1101;

    private Bits() {}
}
