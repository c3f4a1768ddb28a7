package org.plumbline.sensor.imu.mpu;

/// The digital low-pass filter: `CONFIG` bits 2:0, and `ACCEL_CONFIG_2` bits 2:0 on the chips that have it.
///
/// With any of these on, the gyroscope gives 1,000 samples a second, which `SMPLRT_DIV` divides.
enum LowPass {
    DLPF_CFG_1(1, 184),
    DLPF_CFG_2(2, 94),
    DLPF_CFG_3(3, 44),
    DLPF_CFG_4(4, 21),
    DLPF_CFG_5(5, 10),
    DLPF_CFG_6(6, 5);

    final int bits;

    /// Of the MPU-6050's accelerometer; the others and the gyroscopes are within a fifth of it.
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
