package org.plumbline.simulation.chip.imu.bosch;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.plumbline.simulation.chip.ChipClock;
import org.plumbline.simulation.chip.imu.Blueprint;
import org.plumbline.simulation.chip.imu.RegisterFile;
import org.plumbline.simulation.chip.imu.VirtualImu;

/// A BMI270 that starts only with the right image. Datasheet: BST-BMI270-DS000-05.
public final class VirtualBmi270 extends VirtualImu {

    private static final int CHIP_ID = 0x00;
    private static final int DATA_8 = 0x0C;
    private static final int INTERNAL_STATUS = 0x21;
    private static final int TEMPERATURE_0 = 0x22;
    private static final int FIFO_LENGTH_0 = 0x24;
    private static final int FIFO_LENGTH_1 = 0x25;
    private static final int FIFO_DATA = 0x26;
    private static final int FEAT_PAGE = 0x2F;
    private static final int GYR_CAS = 0x3C;
    private static final int ACC_CONF = 0x40;
    private static final int ACC_RANGE = 0x41;
    private static final int GYR_CONF = 0x42;
    private static final int GYR_RANGE = 0x43;
    private static final int FIFO_DOWNS = 0x45;
    private static final int FIFO_CONFIG_0 = 0x48;
    private static final int FIFO_CONFIG_1 = 0x49;
    private static final int INIT_CTRL = 0x59;
    private static final int INIT_ADDR_0 = 0x5B;
    private static final int INIT_ADDR_1 = 0x5C;
    private static final int INIT_DATA = 0x5E;
    private static final int ACC_SELF_TEST = 0x6D;
    private static final int PWR_CONF = 0x7C;
    private static final int PWR_CTRL = 0x7D;
    private static final int CMD = 0x7E;

    private static final int FRAME_BYTES = 13;
    private static final int FIFO_BYTES = 2_048 / FRAME_BYTES * FRAME_BYTES;

    /// How much of the rate about z shows about x, in 512ths.
    private static final int CROSS_SENSE = -9;

    private static final double[] UP = {8.6, -8.1, 5.7, 0, 0, 0};
    private static final double[] DOWN = {-8.6, 8.1, -5.7, 0, 0, 0};

    private final byte[] image;
    private final byte[] loaded;
    private int at;

    /// @param image what it must be given at each start
    public VirtualBmi270(ChipClock clock, RandomGenerator random, byte[] image) {
        super(clock, random, new Blueprint(registers(), FIFO_BYTES, CHIP_ID));
        this.image = image.clone();
        this.loaded = new byte[image.length];
    }

    private static RegisterFile registers() {
        return new RegisterFile()
                .with(CHIP_ID, 0x24, 0)
                .with(FEAT_PAGE, 0, 0x07)
                .with(GYR_CAS, CROSS_SENSE & 0x7F, 0)
                .with(ACC_CONF, 0xA8, 0xFF)
                .with(ACC_RANGE, 0x02, 0x03)
                .with(GYR_CONF, 0xA9, 0xFF)
                .with(GYR_RANGE, 0, 0x0F)
                .with(FIFO_DOWNS, 0x88, 0xFF)
                .with(FIFO_CONFIG_0, 0x02, 0x03)
                .with(FIFO_CONFIG_1, 0x10, 0xFF)
                .with(INIT_CTRL, 0, 0xFF)
                .with(INIT_ADDR_0, 0, 0x0F)
                .with(INIT_ADDR_1, 0, 0xFF)
                .with(ACC_SELF_TEST, 0, 0x0D)
                .with(PWR_CONF, 0x03, 0x07)
                .with(PWR_CTRL, 0, 0x0F);
    }

    /// `INIT_ADDR` counts words, and `INIT_DATA` takes bytes one after the other.
    @Override
    protected void written(int index, int value) {
        switch (index) {
            case CMD -> command(value);
            case INIT_CTRL -> initialise(value);
            case INIT_ADDR_0, INIT_ADDR_1 -> at = 2 * (registers.get(INIT_ADDR_1) << 4 | registers.get(INIT_ADDR_0));
            case INIT_DATA -> {
                if (at < loaded.length) {
                    loaded[at++] = (byte) value;
                }
            }
            default -> {}
        }
    }

    private void command(int value) {
        if (value == 0xB6) {
            losePower();
        } else if (value == 0xB0) {
            fifo.clear();
        }
    }

    /// `message`: 1 is well, 2 is an error. While it saves power it takes no image.
    private void initialise(int value) {
        if (value == 0) {
            Arrays.fill(loaded, (byte) 0);
        } else {
            boolean awake = registers.bits(PWR_CONF, 0, 0) == 0;
            registers.set(INTERNAL_STATUS, awake && Arrays.equals(image, loaded) ? 1 : 2);
        }
    }

    /// Of the accelerometer; without the image neither sensor measures.
    @Override
    protected double rateHertz() {
        boolean on = registers.get(INTERNAL_STATUS) == 1 && registers.bits(PWR_CTRL, 2, 1) == 0b11;
        return on ? 25 * Math.pow(2, registers.bits(ACC_CONF, 3, 0) - 6) : 0;
    }

    @Override
    protected double countsPerG() {
        return 16_384 >> registers.bits(ACC_RANGE, 1, 0);
    }

    @Override
    protected double countsPerDps() {
        return 16.384 * (1 << registers.bits(GYR_RANGE, 2, 0));
    }

    @Override
    protected int value(int register) {
        return switch (register) {
            case FIFO_LENGTH_0 -> fifo.size() & 0xFF;
            case FIFO_LENGTH_1 -> fifo.size() >> 8;
            case FIFO_DATA -> fifo.size() == 0 ? 0x80 : fifo.take();
            default -> registers.get(register);
        };
    }

    @Override
    protected int next(int register) {
        return register == FIFO_DATA || register == INIT_DATA ? register : register + 1;
    }

    /// `acc_self_test_en` is bit 0, `acc_self_test_sign` bit 2 and `acc_self_test_amp` bit 3.
    @Override
    protected double[] push() {
        return switch (registers.get(ACC_SELF_TEST)) {
            case 0b1101 -> UP;
            case 0b1001 -> DOWN;
            default -> NO_PUSH;
        };
    }

    /// With headers only; `fifo_gyr_en` is bit 7 and `fifo_acc_en` bit 6 of `FIFO_CONFIG_1`.
    @Override
    protected void store(int[] counts, double celsius) {
        for (int i = 0; i < 3; i++) {
            putLittle(DATA_8 + 2 * i, counts[i]);
            putLittle(DATA_8 + 6 + 2 * i, counts[i + 3]);
        }
        int crossed = Math.clamp(counts[3] + CROSS_SENSE * counts[5] / 512, Short.MIN_VALUE, Short.MAX_VALUE);
        putLittle(DATA_8 + 6, crossed);
        putLittle(TEMPERATURE_0, (int) Math.rint((celsius - 23) * 512));
        if (registers.bits(FIFO_CONFIG_1, 7, 4) == 0b1101) {
            fifo.put(0x8C);
            for (int i = 0; i < 12; i++) {
                fifo.put(registers.get(DATA_8 + (i + 6) % 12));
            }
        }
    }

    private void putLittle(int register, int word) {
        registers.set(register, word);
        registers.set(register + 1, word >> 8);
    }
}
