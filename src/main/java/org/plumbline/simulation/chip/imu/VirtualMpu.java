package org.plumbline.simulation.chip.imu;

import java.util.random.RandomGenerator;
import org.plumbline.simulation.chip.ChipClock;

/// An MPU-6050, MPU-6500 or MPU-9250. Datasheets: RM-MPU-6000A revision 4.2, RM-MPU-6500A, RM-MPU-9250A.
public final class VirtualMpu extends VirtualImu {

    /// Which of the family.
    public enum Model {
        MPU_6050(0x68, 0x40, 1_024),
        MPU_6500(0x70, 0x01, 512),
        MPU_9250(0x71, 0x01, 512);

        private final int identity;
        private final int power;
        private final int fifoBytes;

        Model(int identity, int power, int fifoBytes) {
            this.identity = identity;
            this.power = power;
            this.fifoBytes = fifoBytes;
        }
    }

    private static final int SELF_TEST_X_GYRO = 0x00;
    private static final int SELF_TEST_X = 0x0D;
    private static final int SELF_TEST_X_ACCEL = 0x0D;
    private static final int SMPLRT_DIV = 0x19;
    private static final int CONFIG = 0x1A;
    private static final int GYRO_CONFIG = 0x1B;
    private static final int ACCEL_CONFIG = 0x1C;
    private static final int ACCEL_CONFIG_2 = 0x1D;
    private static final int FIFO_EN = 0x23;
    private static final int INT_STATUS = 0x3A;
    private static final int ACCEL_XOUT_H = 0x3B;
    private static final int TEMP_OUT_H = 0x41;
    private static final int GYRO_XOUT_H = 0x43;
    private static final int USER_CTRL = 0x6A;
    private static final int PWR_MGMT_1 = 0x6B;
    private static final int PWR_MGMT_2 = 0x6C;
    private static final int FIFO_COUNTH = 0x72;
    private static final int FIFO_COUNTL = 0x73;
    private static final int FIFO_R_W = 0x74;
    private static final int WHO_AM_I = 0x75;

    /// `XA_TEST` 17, `YA_TEST` 15, `ZA_TEST` 20; `XG_TEST` 12, `YG_TEST` 9, `ZG_TEST` 14.
    private static final int[] PUSH_6050_CODES = {0b100_01100, 0b011_01001, 0b101_01110, 0b00_01_11_00};

    private static final double[] PUSH_6050 = {0.558, 0.523, 0.615, 40.9, -35.8, 44.8};

    private static final int[] PUSH_GYRO_CODES = {200, 210, 205};
    private static final int[] PUSH_ACCEL_CODES = {110, 115, 120};
    private static final double[] PUSH_SUCCESSORS = {0.47, 0.5, 0.52, 145, 160, 152};

    private final Model model;

    public VirtualMpu(Model model, ChipClock clock, RandomGenerator random) {
        super(clock, random, new Blueprint(registers(model), model.fifoBytes, WHO_AM_I));
        this.model = model;
    }

    private static RegisterFile registers(Model model) {
        var registers = new RegisterFile();
        if (model == Model.MPU_6050) {
            registers.with(SELF_TEST_X, PUSH_6050_CODES);
        } else {
            registers.with(SELF_TEST_X_GYRO, PUSH_GYRO_CODES).with(SELF_TEST_X_ACCEL, PUSH_ACCEL_CODES);
        }
        return registers
                .with(SMPLRT_DIV, 0, 0xFF)
                .with(CONFIG, 0, model == Model.MPU_6050 ? 0x3F : 0x7F)
                .with(GYRO_CONFIG, 0, model == Model.MPU_6050 ? 0xF8 : 0xFB)
                .with(ACCEL_CONFIG, 0, 0xF8)
                .with(ACCEL_CONFIG_2, 0, model == Model.MPU_6050 ? 0 : 0x0F)
                .with(FIFO_EN, 0, 0xFF)
                .with(USER_CTRL, 0, 0x70)
                .with(PWR_MGMT_1, model.power, model == Model.MPU_6050 ? 0x6F : 0x7F)
                .with(PWR_MGMT_2, 0, model == Model.MPU_6050 ? 0xFF : 0x3F)
                .with(WHO_AM_I, model.identity, 0);
    }

    /// `DEVICE_RESET` is bit 7 of `PWR_MGMT_1`, `FIFO_RESET` bit 2 of `USER_CTRL`; both clear themselves.
    @Override
    protected void written(int register, int value) {
        if (register == PWR_MGMT_1 && (value & 0x80) != 0) {
            losePower();
        } else if (register == USER_CTRL && (value & 0x04) != 0) {
            fifo.clear();
        }
    }

    /// `SLEEP` is bit 6. The internal rate is 1 kHz with the filter on, `DLPF_CFG` 1 to 6, and 8 kHz without.
    @Override
    protected double rateHertz() {
        if ((registers.get(PWR_MGMT_1) & 0x40) != 0) {
            return 0;
        }
        int filter = registers.bits(CONFIG, 2, 0);
        return (filter == 0 || filter == 7 ? 8_000.0 : 1_000.0) / (1 + registers.get(SMPLRT_DIV));
    }

    @Override
    protected double countsPerG() {
        return 16_384 >> registers.bits(ACCEL_CONFIG, 4, 3);
    }

    @Override
    protected double countsPerDps() {
        return 131.2 / (1 << registers.bits(GYRO_CONFIG, 4, 3));
    }

    /// `XG_ST` and its like, bits 7:5 of `GYRO_CONFIG`, and `XA_ST` and its like of `ACCEL_CONFIG`; only together.
    @Override
    protected double[] push() {
        boolean on = registers.bits(GYRO_CONFIG, 7, 5) == 0b111 && registers.bits(ACCEL_CONFIG, 7, 5) == 0b111;
        return !on ? NO_PUSH : model == Model.MPU_6050 ? PUSH_6050 : PUSH_SUCCESSORS;
    }

    /// `FIFO_OFLOW_INT` is bit 4 of `INT_STATUS`, which is cleared by reading it.
    @Override
    protected int value(int register) {
        return switch (register) {
            case INT_STATUS -> fifo.takeOverflowed() ? 0x11 : 0x01;
            case FIFO_COUNTH -> fifo.size() >> 8;
            case FIFO_COUNTL -> fifo.size() & 0xFF;
            case FIFO_R_W -> fifo.take();
            default -> registers.get(register);
        };
    }

    @Override
    protected int next(int register) {
        return register == FIFO_R_W ? register : register + 1;
    }

    @Override
    protected void store(int[] counts, double celsius) {
        for (int i = 0; i < 3; i++) {
            putWord(ACCEL_XOUT_H + 2 * i, counts[i]);
            putWord(GYRO_XOUT_H + 2 * i, counts[i + 3]);
        }
        double temperature = model == Model.MPU_6050 ? (celsius - 36.53) * 340 : (celsius - 21) * 333.87;
        putWord(TEMP_OUT_H, (int) Math.rint(temperature));
        if ((registers.get(USER_CTRL) & 0x40) != 0) {
            queue(ACCEL_XOUT_H, registers.bits(FIFO_EN, 3, 3) * 6);
            queue(TEMP_OUT_H, registers.bits(FIFO_EN, 7, 7) * 2);
            queue(GYRO_XOUT_H, registers.bits(FIFO_EN, 6, 6) * 2);
            queue(GYRO_XOUT_H + 2, registers.bits(FIFO_EN, 5, 5) * 2);
            queue(GYRO_XOUT_H + 4, registers.bits(FIFO_EN, 4, 4) * 2);
        }
    }

    private void queue(int first, int bytes) {
        for (int i = 0; i < bytes; i++) {
            fifo.put(registers.get(first + i));
        }
    }
}
