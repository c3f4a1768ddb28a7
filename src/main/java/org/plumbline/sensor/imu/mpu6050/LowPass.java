package org.plumbline.sensor.imu.mpu6050;

/// The chip's digital low-pass filter, `CONFIG` bits 2:0; it also sets the gyroscope's output rate to 1 kHz.
enum LowPass {
    DLPF_CFG_1(1, 184),
    DLPF_CFG_2(2, 94),
    DLPF_CFG_3(3, 44),
    DLPF_CFG_4(4, 21),
    DLPF_CFG_5(5, 10),
    DLPF_CFG_6(6, 5);

    final int bits;

    /// Of the accelerometer; the gyroscope's is within 5 Hz of it.
    final double bandwidthHertz;

    LowPass(int bits, double bandwidthHertz) {
        this.bits = bits;
        this.bandwidthHertz = bandwidthHertz;
    }

    /// The widest one that passes nothing above half the sample rate, which would come back as a slow motion.
    static LowPass forRate(double rateHertz) {
        for (LowPass filter : values()) {
            if (filter.bandwidthHertz <= rateHertz / 2) {
                return filter;
            }
        }
        return DLPF_CFG_6;
    }
}
