package org.plumbline.simulation.chip.imu;

import java.util.random.RandomGenerator;
import org.plumbline.simulation.chip.ChipClock;

/// An ICM-42688-P. Datasheet: DS-000347.
public final class VirtualIcm42688 extends VirtualImu {

    private static final int DEVICE_CONFIG = 0x11;
    private static final int FIFO_CONFIG = 0x16;
    private static final int TEMP_DATA1 = 0x1D;
    private static final int INT_STATUS = 0x2D;
    private static final int FIFO_COUNTH = 0x2E;
    private static final int FIFO_COUNTL = 0x2F;
    private static final int FIFO_DATA = 0x30;
    private static final int SIGNAL_PATH_RESET = 0x4B;
    private static final int INTF_CONFIG0 = 0x4C;
    private static final int PWR_MGMT0 = 0x4E;
    private static final int GYRO_CONFIG0 = 0x4F;
    private static final int ACCEL_CONFIG0 = 0x50;
    private static final int GYRO_ACCEL_CONFIG0 = 0x52;
    private static final int FIFO_CONFIG1 = 0x5F;
    private static final int WHO_AM_I = 0x75;
    private static final int REG_BANK_SEL = 0x76;

    private static final int SELF_TEST_CONFIG = 0x70;
    private static final int XG_ST_DATA = 1 << 8 | 0x5F;
    private static final int XA_ST_DATA = 2 << 8 | 0x3B;
    private static final int[] PUSH_GYRO_CODES = {150, 160, 155};
    private static final int[] PUSH_ACCEL_CODES = {80, 90, 85};
    private static final double[] PUSH = {0.35, 0.39, 0.37, 88, 97, 93};

    /// Of the codes 0011 to 1011; 1111 is 500 Hz.
    private static final double[] RATES = {0, 0, 0, 8_000, 4_000, 2_000, 1_000, 200, 100, 50, 25, 12.5};

    private static final int PACKET_BYTES = 16;
    private static final int FIFO_BYTES = 2_048;

    private boolean resetDone;
    private int stamp;

    public VirtualIcm42688(ChipClock clock, RandomGenerator random) {
        super(clock, random, new Blueprint(registers(), FIFO_BYTES, WHO_AM_I));
    }

    private static RegisterFile registers() {
        return new RegisterFile()
                .with(FIFO_CONFIG, 0, 0xC0)
                .with(INTF_CONFIG0, 0x30, 0xF3)
                .with(PWR_MGMT0, 0, 0x3F)
                .with(GYRO_CONFIG0, 0x06, 0xEF)
                .with(ACCEL_CONFIG0, 0x06, 0xEF)
                .with(GYRO_ACCEL_CONFIG0, 0x11, 0xFF)
                .with(FIFO_CONFIG1, 0, 0x7F)
                .with(WHO_AM_I, 0x47, 0)
                .with(SELF_TEST_CONFIG, 0, 0x7F)
                .with(XG_ST_DATA, PUSH_GYRO_CODES)
                .with(XA_ST_DATA, PUSH_ACCEL_CODES)
                .with(REG_BANK_SEL, 0, 0x07);
    }

    /// `REG_BANK_SEL` is the same one in every bank.
    @Override
    protected int index(int register) {
        return register == REG_BANK_SEL ? register : registers.bits(REG_BANK_SEL, 2, 0) << 8 | register;
    }

    @Override
    protected void written(int register, int value) {
        if (register == DEVICE_CONFIG && (value & 0x01) != 0) {
            losePower();
            resetDone = true;
        } else if (register == SIGNAL_PATH_RESET && (value & 0x02) != 0) {
            fifo.clear();
        }
    }

    /// Both sensors in low-noise mode; they are not modelled one by one.
    @Override
    protected double rateHertz() {
        if (registers.bits(PWR_MGMT0, 3, 0) != 0b1111) {
            return 0;
        }
        int code = registers.bits(ACCEL_CONFIG0, 3, 0);
        return code == 0b1111 ? 500 : code < RATES.length ? RATES[code] : 0;
    }

    @Override
    protected double countsPerG() {
        return 2_048 << registers.bits(ACCEL_CONFIG0, 7, 5);
    }

    @Override
    protected double countsPerDps() {
        return 16.4 * (1 << registers.bits(GYRO_CONFIG0, 7, 5));
    }

    /// `RESET_DONE_INT` is bit 4 and `FIFO_FULL_INT` bit 1 of `INT_STATUS`, which is cleared by reading it.
    @Override
    protected int value(int register) {
        int index = index(register);
        return switch (index) {
            case INT_STATUS -> status();
            case FIFO_COUNTH -> count() >> 8;
            case FIFO_COUNTL -> count() & 0xFF;
            case FIFO_DATA -> fifo.take();
            default -> registers.get(index);
        };
    }

    /// Regulator, accelerometer and gyroscope; only all together.
    @Override
    protected double[] push() {
        return registers.get(SELF_TEST_CONFIG) == 0x7F ? PUSH : NO_PUSH;
    }

    private int status() {
        int status = (resetDone ? 0x10 : 0) | (fifo.takeOverflowed() || fifo.isFull() ? 0x02 : 0);
        resetDone = false;
        return status;
    }

    /// Bit 6 of `INTF_CONFIG0` counts packets, not bytes; bit 5 has the high byte first, and only that is modelled.
    private int count() {
        return registers.bits(INTF_CONFIG0, 6, 6) == 1 ? fifo.size() / PACKET_BYTES : fifo.size();
    }

    @Override
    protected int next(int register) {
        return register == FIFO_DATA ? register : register + 1;
    }

    @Override
    protected void store(int[] counts, double celsius) {
        putWord(TEMP_DATA1, (int) Math.rint((celsius - 25) * 132.48));
        for (int i = 0; i < 6; i++) {
            putWord(TEMP_DATA1 + 2 + 2 * i, counts[i]);
        }
        stamp++;
        if (registers.bits(FIFO_CONFIG, 7, 6) != 0 && registers.bits(FIFO_CONFIG1, 1, 0) == 0b11) {
            queue(celsius);
        }
    }

    /// Packet 3: header, six words, temperature in steps of 1/2.07 °C, time stamp.
    private void queue(double celsius) {
        fifo.put(0x68);
        for (int i = 0; i < 12; i++) {
            fifo.put(registers.get(TEMP_DATA1 + 2 + i));
        }
        fifo.put((int) Math.rint((celsius - 25) * 2.07));
        fifo.put(stamp >> 8);
        fifo.put(stamp);
    }
}
