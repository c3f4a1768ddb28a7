package org.plumbline.sensor.imu.rate;

/// One of the output data rates that a chip has.
public interface OutputRate {

    /// Samples a second.
    int hertz();

    /// The slowest that is no slower than what is wanted; the fastest where none is fast enough.
    ///
    /// @param rates slowest first
    static <R extends OutputRate> R atLeast(int wanted, R[] rates) {
        for (R rate : rates) {
            if (rate.hertz() >= wanted) {
                return rate;
            }
        }
        return rates[rates.length - 1];
    }
}
