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

    /// `FIFO_CONFIG1` bits 2:0: `FIFO_TEMP_EN`, `FIFO_GYRO_EN`, `FIFO_ACCEL_EN`; makes packets of kind 3.
    static final int PACKET_3 = 0b0000_0111;

    /// Header of a packet, bits 7:4: `HEADER_MSG` 0, `HEADER_ACCEL` 1, `HEADER_GYRO` 1, `HEADER_20` 0.
    static final int HEADER_MASK = 0b1111_0000;

    static final int HEADER_ACCEL_GYRO = 0b0110_0000;

    private Bits() {}
}
