package org.plumbline.simulation.chip.imu;

import java.util.random.RandomGenerator;
import org.plumbline.simulation.chip.ChipClock;

/// An LSM6DSOX: its FIFO holds tagged records. Datasheet: DocID 030974, AN5272.
public final class VirtualLsm6dsox extends VirtualLsm6 {

    private static final int FIFO_CTRL3 = 0x09;
    private static final int FIFO_CTRL4 = 0x0A;
    private static final int FIFO_DATA_OUT_TAG = 0x78;
    private static final int FIFO_DATA_OUT_Z_H = 0x7E;
    private static final int RECORD_BYTES = 7;
    private static final int FIFO_BYTES = 512 * RECORD_BYTES;

    private int slot;

    public VirtualLsm6dsox(ChipClock clock, RandomGenerator random) {
        super(
                clock,
                random,
                new Fifo(new RegisterFile().with(FIFO_CTRL3, 0, 0xFF).with(FIFO_CTRL4, 0, 0xF7), FIFO_BYTES),
                0x6C);
    }

    /// `FIFO_MODE` 000, bypass, empties the FIFO.
    @Override
    protected void written(int register, int value) {
        super.written(register, value);
        if (register == FIFO_CTRL4 && (value & 0b111) == 0) {
            fifo.clear();
        }
    }

    /// `DIFF_FIFO` is 10 bits; bits 6 and 3 of `FIFO_STATUS2` tell an overrun.
    @Override
    protected int value(int register) {
        return switch (register) {
            case FIFO_STATUS1 -> (fifo.size() / RECORD_BYTES) & 0xFF;
            case FIFO_STATUS1 + 1 -> ((fifo.size() / RECORD_BYTES) >> 8) | (fifo.takeOverflowed() ? 0x48 : 0);
            default ->
                register >= FIFO_DATA_OUT_TAG && register <= FIFO_DATA_OUT_Z_H ? fifo.take() : registers.get(register);
        };
    }

    @Override
    protected int next(int register) {
        return register == FIFO_DATA_OUT_Z_H ? FIFO_DATA_OUT_TAG : register + 1;
    }

    /// Tags: 0x01 gyroscope, 0x02 accelerometer, in bits 7:3; the slot counts in bits 2:1. No parity.
    @Override
    protected void store(int[] counts, double celsius) {
        super.store(counts, celsius);
        boolean batched = registers.bits(FIFO_CTRL3, 7, 4) != 0 && registers.bits(FIFO_CTRL3, 3, 0) != 0;
        if (batched && registers.bits(FIFO_CTRL4, 2, 0) == 0b110) {
            slot = (slot + 1) & 0b11;
            fifo.put(0x01 << 3 | slot << 1);
            queueGyro();
            fifo.put(0x02 << 3 | slot << 1);
            queueAccel();
        }
    }
}
