package org.plumbline.sensor.imu.icm42688;

/// What is written into the registers, by datasheet name.
final class Bits {

    /// `DEVICE_CONFIG` bit 0.
    static final int SOFT_RESET_CONFIG = 0b0000_0001;

    /// `FIFO_CONFIG` bits 7:6, `FIFO_MODE` = 01: stream, the oldest packets give way.
    static final int STREAM_TO_FIFO = 0b0100_0000;

    /// `INT_STATUS` bit 4.
    static final int RESET_DONE_INT = 0b0001_0000;

    /// `INT_STATUS` bit 1.
    static final int FIFO_FULL_INT = 0b0000_0010;

    /// `SIGNAL_PATH_RESET` bit 1.
    static final int FIFO_FLUSH = 0b0000_0010;

    /// `INTF_CONFIG0` bits 6:4: the FIFO is counted in packets, counts and data are big-endian.
    static final int COUNT_REC_BIG_ENDIAN = 0b0111_0000;

    /// `PWR_MGMT0` bits 3:0: gyroscope and accelerometer in low-noise mode.
    static final int BOTH_LOW_NOISE = 0b0000_1111;

    /// `SELF_TEST_CONFIG`: bit 6 `ACCEL_ST_POWER`, bits 5:3 `EN_AZ_ST` to `EN_AX_ST`, bits 2:0 the gyroscope's.
    static final int SELF_TEST = 0b0111_1111;

    /// `GYRO_CONFIG0`: `GYRO_FS_SEL` = 3 in bits 7:5, `GYRO_ODR` = 6 in bits 3:0.
    static final int GYRO_250_DPS_1_KHZ = 0b0110_0110;

    /// `ACCEL_CONFIG0`: `ACCEL_FS_SEL` = 2 in bits 7:5, `ACCEL_ODR` = 6 in bits 3:0.
    static final int ACCEL_4_G_1_KHZ = 0b0100_0110;

    /// `GYRO_ACCEL_CONFIG0`: both `UI_FILT_BW` = 7.
    static final int BANDWIDTH_1_KHZ_BY_40 = 0b0111_0111;

    /// `FIFO_CONFIG1` bits 2:0: `FIFO_TEMP_EN`, `FIFO_GYRO_EN`, `FIFO_ACCEL_EN`; makes packets of kind 3.
    static final int PACKET_3 = 0b0000_0111;

    /// Header of a packet, bits 7:4: `HEADER_MSG` 0, `HEADER_ACCEL` 1, `HEADER_GYRO` 1, `HEADER_20` 0.
    static final int HEADER_MASK = 0b1111_0000;

    static final int HEADER_ACCEL_GYRO = 0b0110_0000;

    private Bits() {}
}
