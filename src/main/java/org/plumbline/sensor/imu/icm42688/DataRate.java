package org.plumbline.sensor.imu.icm42688;

import org.plumbline.sensor.imu.rate.OutputRate;

/// The output data rates in use, and the low-pass filter that belongs to each.
enum DataRate implements OutputRate {
    /// Bandwidth 400 Hz / 40.
    ODR_25_HZ(25, 0b1010, 7),
    /// 400 Hz / 16.
    ODR_50_HZ(50, 0b1001, 5),
    /// 400 Hz / 8.
    ODR_100_HZ(100, 0b1000, 3),
    /// 400 Hz / 4.
    ODR_200_HZ(200, 0b0111, 1);

    private final int hertz;

    /// `GYRO_ODR` and `ACCEL_ODR`, bits 3:0; the ranges ±2000 °/s and ±16 g are 000 in bits 7:5.
    final int config0;

    /// `GYRO_ACCEL_CONFIG0`: `ACCEL_UI_FILT_BW` in bits 7:4, `GYRO_UI_FILT_BW` in bits 3:0.
    final int filter;

    DataRate(int hertz, int config0, int bandwidth) {
        this.hertz = hertz;
        this.config0 = config0;
        this.filter = bandwidth << 4 | bandwidth;
    }

    /// The slowest that is no slower than what is wanted.
    static DataRate forRate(int wanted) {
        return OutputRate.atLeast(wanted, values());
    }

    @Override
    public int hertz() {
        return hertz;
    }
}
