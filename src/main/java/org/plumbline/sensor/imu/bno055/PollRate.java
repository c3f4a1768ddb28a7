package org.plumbline.sensor.imu.bno055;

import org.plumbline.sensor.imu.rate.OutputRate;

/// How often it is asked, and the filters that belong to it: so that every answer is a new one, and little above half
/// of that rate is passed.
enum PollRate implements OutputRate {
    /// 15.63 Hz, measured 31 times a second, and 12 Hz.
    HZ_25(25, 1, 5),
    /// 31.25 Hz, measured 63 times a second, and 23 Hz.
    HZ_50(50, 2, 4),
    /// 62.5 Hz, measured 125 times a second, and 47 Hz.
    HZ_100(100, 3, 3);

    private final int hertz;

    /// `ACC_CONFIG`.
    final int accel;

    /// `GYR_CONFIG_0`.
    final int gyro;

    PollRate(int hertz, int accelBandwidth, int gyroBandwidth) {
        this.hertz = hertz;
        this.accel = accelBandwidth << 2 | Bits.ACC_16_G;
        this.gyro = gyroBandwidth << 3 | Bits.GYR_2000_DPS;
    }

    /// The slowest that is no slower than what is wanted, as far as there is one: each answer takes 2 ms of the bus.
    static PollRate forRate(int wanted) {
        return OutputRate.atLeast(wanted, values());
    }

    @Override
    public int hertz() {
        return hertz;
    }
}
