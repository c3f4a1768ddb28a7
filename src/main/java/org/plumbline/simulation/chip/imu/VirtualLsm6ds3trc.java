package org.plumbline.simulation.chip.imu;

import java.util.random.RandomGenerator;
import org.plumbline.simulation.chip.ChipClock;

/// An LSM6DS3TR-C: its FIFO holds bare words in a fixed pattern. Datasheet: DocID 030071, AN5130.
public final class VirtualLsm6ds3trc extends VirtualLsm6 {

    private static final int FIFO_CTRL3 = 0x08;
    private static final int FIFO_CTRL5 = 0x0A;
    private static final int FIFO_DATA_OUT_L = 0x3E;
    private static final int FIFO_DATA_OUT_H = 0x3F;

    /// 4 KiB in whole patterns of twelve bytes.
    private static final int FIFO_BYTES = 4_096 / 12 * 12;

    /// Words of a pattern that were read.
    private int pattern;

    public VirtualLsm6ds3trc(ChipClock clock, RandomGenerator random) {
        super(
                clock,
                random,
                new Fifo(new RegisterFile().with(FIFO_CTRL3, 0, 0x3F).with(FIFO_CTRL5, 0, 0x7F), FIFO_BYTES),
                0x6A);
    }

    /// `FIFO_MODE` 000, bypass, empties the FIFO.
    @Override
    protected void written(int register, int value) {
        super.written(register, value);
        if (register == FIFO_CTRL5 && (value & 0b111) == 0) {
            fifo.clear();
            pattern = 0;
        }
    }

    /// `DIFF_FIFO` counts words in 11 bits; bit 6 of `FIFO_STATUS2` tells an overrun, `FIFO_STATUS3` the next word.
    @Override
    protected int value(int register) {
        return switch (register) {
            case FIFO_STATUS1 -> (fifo.size() / 2) & 0xFF;
            case FIFO_STATUS1 + 1 -> ((fifo.size() / 2) >> 8) | (fifo.takeOverflowed() ? 0x40 : 0);
            case FIFO_STATUS1 + 2 -> pattern;
            case FIFO_DATA_OUT_L -> fifo.take();
            case FIFO_DATA_OUT_H -> lastOfWord();
            default -> registers.get(register);
        };
    }

    private int lastOfWord() {
        pattern = (pattern + 1) % 6;
        return fifo.take();
    }

    @Override
    protected int next(int register) {
        return register == FIFO_DATA_OUT_H ? FIFO_DATA_OUT_L : register + 1;
    }

    @Override
    protected void store(int[] counts, double celsius) {
        super.store(counts, celsius);
        boolean undecimated = registers.bits(FIFO_CTRL3, 5, 3) == 1 && registers.bits(FIFO_CTRL3, 2, 0) == 1;
        if (undecimated && registers.bits(FIFO_CTRL5, 2, 0) == 0b110) {
            queueGyro();
            queueAccel();
        }
    }
}
