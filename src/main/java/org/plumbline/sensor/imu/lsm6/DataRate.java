package org.plumbline.sensor.imu.lsm6;

import org.plumbline.sensor.imu.rate.OutputRate;

/// The output data rates in use; both sensors filter at half of it or below by themselves.
enum DataRate implements OutputRate {
    ODR_26_HZ(26, 0b0010),
    ODR_52_HZ(52, 0b0011),
    ODR_104_HZ(104, 0b0100),
    ODR_208_HZ(208, 0b0101);

    private final int hertz;

    /// `ODR_XL`, `ODR_G`, `BDR_XL`, `BDR_GY` and `ODR_FIFO`, wherever they stand.
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
