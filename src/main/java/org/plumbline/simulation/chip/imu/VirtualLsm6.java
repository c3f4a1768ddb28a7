package org.plumbline.simulation.chip.imu;

import java.util.random.RandomGenerator;
import org.plumbline.simulation.chip.ChipClock;

/// What LSM6DSOX and LSM6DS3TR-C share: all but the FIFO.
abstract class VirtualLsm6 extends VirtualImu {

    static final int FIFO_STATUS1 = 0x3A;
    private static final int WHO_AM_I = 0x0F;
    private static final int CTRL1_XL = 0x10;
    private static final int CTRL2_G = 0x11;
    private static final int CTRL3_C = 0x12;
    private static final int CTRL5_C = 0x14;
    private static final int OUT_TEMP_L = 0x20;
    private static final int OUTX_L_G = 0x22;
    private static final int OUTX_L_A = 0x28;

    /// Of `ODR_XL` and `ODR_G`; 0 is power-down.
    private static final double[] RATES = {0, 12.5, 26, 52, 104, 208, 416, 833, 1_660, 3_330, 6_660};

    /// Of `FS_XL`: ±2, ±16, ±4 and ±8 g, m g a count.
    private static final double[] MILLI_G = {0.061, 0.488, 0.122, 0.244};

    /// Of `FS_G`: ±250 to ±2000 °/s, m°/s a count.
    private static final double[] MILLI_DPS = {8.75, 17.5, 35, 70};

    private static final double[] PUSH = {0.42, 0.55, 0.71, 310, 290, 340};

    /// @param fifo registers of its FIFO, and how much it holds
    VirtualLsm6(ChipClock clock, RandomGenerator random, Fifo fifo, int identity) {
        super(clock, random, new Blueprint(registers(fifo.registers(), identity), fifo.bytes(), WHO_AM_I));
    }

    private static RegisterFile registers(RegisterFile fifo, int identity) {
        return fifo.with(WHO_AM_I, identity, 0)
                .with(CTRL1_XL, 0, 0xFE)
                .with(CTRL2_G, 0, 0xFE)
                .with(CTRL3_C, 0x04, 0xFE)
                .with(CTRL5_C, 0, 0xFF);
    }

    /// `ST_G` is bits 3:2 and `ST_XL` bits 1:0 of `CTRL5_C`; 01 pushes in the positive direction.
    @Override
    protected double[] push() {
        return registers.bits(CTRL5_C, 3, 0) == 0b0101 ? PUSH : NO_PUSH;
    }

    /// In what the family differs.
    record Fifo(RegisterFile registers, int bytes) {}

    /// `SW_RESET` is bit 0 of `CTRL3_C` and clears itself.
    @Override
    protected void written(int register, int value) {
        if (register == CTRL3_C && (value & 0x01) != 0) {
            losePower();
        }
    }

    /// Of the accelerometer; the gyroscope is on too, or there is nothing.
    @Override
    protected double rateHertz() {
        int gyro = registers.bits(CTRL2_G, 7, 4);
        int accel = registers.bits(CTRL1_XL, 7, 4);
        return gyro == 0 || accel >= RATES.length ? 0 : RATES[accel];
    }

    @Override
    protected double countsPerG() {
        return 1_000 / MILLI_G[registers.bits(CTRL1_XL, 3, 2)];
    }

    @Override
    protected double countsPerDps() {
        return 1_000 / MILLI_DPS[registers.bits(CTRL2_G, 3, 2)];
    }

    @Override
    protected void store(int[] counts, double celsius) {
        putLittle(OUT_TEMP_L, (int) Math.rint((celsius - 25) * 256));
        for (int i = 0; i < 3; i++) {
            putLittle(OUTX_L_G + 2 * i, counts[i + 3]);
            putLittle(OUTX_L_A + 2 * i, counts[i]);
        }
    }

    final void queueGyro() {
        queue(OUTX_L_G);
    }

    final void queueAccel() {
        queue(OUTX_L_A);
    }

    private void queue(int first) {
        for (int i = 0; i < 6; i++) {
            fifo.put(registers.get(first + i));
        }
    }

    private void putLittle(int register, int word) {
        registers.set(register, word);
        registers.set(register + 1, word >> 8);
    }
}
