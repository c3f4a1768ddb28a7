package org.plumbline.sensor.imu.bmi270;

/// The output data rates in use; the normal filter of each passes less than half of it.
enum DataRate {
    ODR_25_HZ(25, 0x06),
    ODR_50_HZ(50, 0x07),
    ODR_100_HZ(100, 0x08),
    ODR_200_HZ(200, 0x09);

    final int hertz;

    /// `acc_odr` and `gyr_odr`.
    final int code;

    DataRate(int hertz, int code) {
        this.hertz = hertz;
        this.code = code;
    }

    /// The slowest that is no slower than what is wanted.
    static DataRate forRate(int wanted) {
        for (DataRate rate : values()) {
            if (rate.hertz >= wanted) {
                return rate;
            }
        }
        return ODR_200_HZ;
    }
}
