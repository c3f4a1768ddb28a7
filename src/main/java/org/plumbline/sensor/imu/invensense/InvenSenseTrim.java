package org.plumbline.sensor.imu.invensense;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sensor.imu.PushTest.Limits;

/// How strongly the chips of InvenSense since the MPU-6500 answered at the factory, and what is allowed since.
///
/// A code of the factory means 2,620 counts at ±2 g or ±250 °/s, more by 1 % a step; 0 is no code (application
/// note AN-MPU-6500A-02, and the maker's own driver for each chip).
///
/// @param uncoded what an accelerometer without a code must answer, g
public record InvenSenseTrim(Limits uncoded) {

    private static final double COUNTS = 2_620;
    private static final double STEP = 1.01;
    private static final double COUNTS_PER_G = 16_384;
    private static final double COUNTS_PER_DPS = 131;

    /// Share of what it answered at the factory.
    private static final double LEAST = 0.5;

    private static final double MOST = 1.5;

    /// Of a gyroscope without a code, °/s.
    private static final double LEAST_UNCODED = 60;

    /// What is allowed.
    ///
    /// @param accelCodes of x, y and z, as the registers hold them
    /// @param gyroCodes  likewise
    public List<Limits> limits(byte[] accelCodes, byte[] gyroCodes) {
        var limits = new ArrayList<Limits>();
        for (byte code : accelCodes) {
            double factory = counts(code) / COUNTS_PER_G;
            limits.add(code == 0 ? uncoded : new Limits(LEAST * factory, MOST * factory));
        }
        for (byte code : gyroCodes) {
            double least = code == 0 ? LEAST_UNCODED : LEAST * counts(code) / COUNTS_PER_DPS;
            limits.add(new Limits(least, Double.POSITIVE_INFINITY));
        }
        return limits;
    }

    private static double counts(byte code) {
        return COUNTS * Math.pow(STEP, Byte.toUnsignedInt(code) - 1);
    }
}
