package org.plumbline.sensor.imu.bmi270;

import org.plumbline.sensor.imu.rate.OutputRate;

/// The output data rates in use; the normal filter of each passes less than half of it.
enum DataRate implements OutputRate {
    ODR_25_HZ(25, 0x06),
    ODR_50_HZ(50, 0x07),
    ODR_100_HZ(100, 0x08),
    ODR_200_HZ(200, 0x09);

    private final int hertz;

    /// `acc_odr` and `gyr_odr`.
    final int code;

    DataRate(int hertz, int code) {
        this.hertz = hertz;
        this.code = code;
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
