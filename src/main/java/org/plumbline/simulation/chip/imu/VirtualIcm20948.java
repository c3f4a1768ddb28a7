package org.plumbline.simulation.chip.imu;

import java.util.random.RandomGenerator;
import org.plumbline.simulation.chip.ChipClock;

/// An ICM-20948 without its magnetometer. Datasheet: DS-000189.
public final class VirtualIcm20948 extends VirtualImu {

    private static final int WHO_AM_I = 0x00;
    private static final int USER_CTRL = 0x03;
    private static final int PWR_MGMT_1 = 0x06;
    private static final int PWR_MGMT_2 = 0x07;
    private static final int INT_STATUS_2 = 0x1B;
    private static final int ACCEL_XOUT_H = 0x2D;
    private static final int GYRO_XOUT_H = 0x33;
    private static final int TEMP_OUT_H = 0x39;
    private static final int FIFO_EN_2 = 0x67;
    private static final int FIFO_RST = 0x68;
    private static final int FIFO_MODE = 0x69;
    private static final int FIFO_COUNTH = 0x70;
    private static final int FIFO_COUNTL = 0x71;
    private static final int FIFO_R_W = 0x72;
    private static final int REG_BANK_SEL = 0x7F;
    private static final int BANK_2 = 2 << 8;
    private static final int GYRO_SMPLRT_DIV = BANK_2;
    private static final int GYRO_CONFIG_1 = BANK_2 | 0x01;
    private static final int ODR_ALIGN_EN = BANK_2 | 0x09;
    private static final int ACCEL_SMPLRT_DIV_1 = BANK_2 | 0x10;
    private static final int ACCEL_SMPLRT_DIV_2 = BANK_2 | 0x11;
    private static final int ACCEL_CONFIG = BANK_2 | 0x14;
    private static final int GYRO_CONFIG_2 = BANK_2 | 0x02;
    private static final int ACCEL_CONFIG_2 = BANK_2 | 0x15;
    private static final int SELF_TEST_X_GYRO = 1 << 8 | 0x02;
    private static final int SELF_TEST_X_ACCEL = 1 << 8 | 0x0E;
    private static final int[] PUSH_GYRO_CODES = {190, 220, 205};
    private static final int[] PUSH_ACCEL_CODES = {105, 112, 121};
    private static final double[] PUSH = {0.45, 0.48, 0.53, 131, 177, 152};
    private static final int FIFO_BYTES = 512;

    public VirtualIcm20948(ChipClock clock, RandomGenerator random) {
        super(clock, random, new Blueprint(registers(), FIFO_BYTES, WHO_AM_I));
    }

    private static RegisterFile registers() {
        return new RegisterFile()
                .with(WHO_AM_I, 0xEA, 0)
                .with(USER_CTRL, 0, 0xF0)
                .with(PWR_MGMT_1, 0x41, 0x6F)
                .with(PWR_MGMT_2, 0, 0x3F)
                .with(FIFO_EN_2, 0, 0x1F)
                .with(FIFO_RST, 0, 0x1F)
                .with(FIFO_MODE, 0, 0x1F)
                .with(REG_BANK_SEL, 0, 0x30)
                .with(GYRO_SMPLRT_DIV, 0, 0xFF)
                .with(GYRO_CONFIG_1, 0x01, 0x3F)
                .with(ODR_ALIGN_EN, 0, 0x01)
                .with(ACCEL_SMPLRT_DIV_1, 0, 0x0F)
                .with(ACCEL_SMPLRT_DIV_2, 0, 0xFF)
                .with(ACCEL_CONFIG, 0x01, 0x3F)
                .with(GYRO_CONFIG_2, 0, 0x3F)
                .with(ACCEL_CONFIG_2, 0, 0x1F)
                .with(SELF_TEST_X_GYRO, PUSH_GYRO_CODES)
                .with(SELF_TEST_X_ACCEL, PUSH_ACCEL_CODES);
    }

    /// `REG_BANK_SEL` is the same one in every bank.
    @Override
    protected int index(int register) {
        return register == REG_BANK_SEL ? register : registers.bits(REG_BANK_SEL, 5, 4) << 8 | register;
    }

    @Override
    protected void written(int index, int value) {
        if (index == PWR_MGMT_1 && (value & 0x80) != 0) {
            losePower();
        } else if (index == FIFO_RST && value != 0) {
            fifo.clear();
        }
    }

    /// `SLEEP` is bit 6. With `FCHOICE`, bit 0 of `GYRO_CONFIG_1`, the divided rate is 1.125 kHz.
    @Override
    protected double rateHertz() {
        boolean asleep = (registers.get(PWR_MGMT_1) & 0x40) != 0;
        return asleep ? 0 : 1_125.0 / (1 + registers.get(GYRO_SMPLRT_DIV));
    }

    @Override
    protected double countsPerG() {
        return 16_384 >> registers.bits(ACCEL_CONFIG, 2, 1);
    }

    @Override
    protected double countsPerDps() {
        return 131.2 / (1 << registers.bits(GYRO_CONFIG_1, 2, 1));
    }

    /// `XGYRO_CTEN` and its like, bits 5:3, and `AX_ST_EN_REG` and its like, bits 4:2; only all together.
    @Override
    protected double[] push() {
        return registers.bits(GYRO_CONFIG_2, 5, 3) == 0b111 && registers.bits(ACCEL_CONFIG_2, 4, 2) == 0b111
                ? PUSH
                : NO_PUSH;
    }

    @Override
    protected int value(int register) {
        int index = index(register);
        return switch (index) {
            case INT_STATUS_2 -> fifo.takeOverflowed() ? 0x1F : 0;
            case FIFO_COUNTH -> fifo.size() >> 8;
            case FIFO_COUNTL -> fifo.size() & 0xFF;
            case FIFO_R_W -> fifo.take();
            default -> registers.get(index);
        };
    }

    @Override
    protected int next(int register) {
        return register == FIFO_R_W ? register : register + 1;
    }

    /// `FIFO_EN_2`: bit 4 acceleration, bits 3:1 angular rate; in the FIFO only together here.
    @Override
    protected void store(int[] counts, double celsius) {
        for (int i = 0; i < 3; i++) {
            putWord(ACCEL_XOUT_H + 2 * i, counts[i]);
            putWord(GYRO_XOUT_H + 2 * i, counts[i + 3]);
        }
        putWord(TEMP_OUT_H, (int) Math.rint((celsius - 21) * 333.87));
        if ((registers.get(USER_CTRL) & 0x40) != 0 && (registers.get(FIFO_EN_2) & 0x1E) == 0x1E) {
            for (int i = 0; i < 12; i++) {
                fifo.put(registers.get(ACCEL_XOUT_H + i));
            }
        }
    }
}
