package org.plumbline.simulation.chip.imu.bosch;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.plumbline.simulation.chip.ChipClock;
import org.plumbline.simulation.chip.imu.Blueprint;
import org.plumbline.simulation.chip.imu.RegisterFile;
import org.plumbline.simulation.chip.imu.VirtualImu;

/// A BNO055 without fusion and magnetometer. Datasheet: BST-BNO055-DS000-14.
public final class VirtualBno055 extends VirtualImu {

    private static final int CHIP_ID = 0x00;
    private static final int PAGE_ID = 0x07;
    private static final int ACC_DATA_X_LSB = 0x08;
    private static final int GYR_DATA_X_LSB = 0x14;
    private static final int TEMP = 0x34;
    private static final int ST_RESULT = 0x36;
    private static final int UNIT_SEL = 0x3B;
    private static final int OPR_MODE = 0x3D;
    private static final int PWR_MODE = 0x3E;
    private static final int SYS_TRIGGER = 0x3F;
    private static final int AXIS_MAP_CONFIG = 0x41;
    private static final int AXIS_MAP_SIGN = 0x42;
    private static final int PAGE_1 = 1 << 8;
    private static final int ACC_CONFIG = PAGE_1 | 0x08;
    private static final int GYR_CONFIG_0 = PAGE_1 | 0x0A;
    private static final int GYR_CONFIG_1 = PAGE_1 | 0x0B;

    /// Of `ACC_BW`, Hz; the accelerometer measures twice as often.
    private static final double[] ACC_BANDWIDTHS = {7.81, 15.63, 31.25, 62.5, 125, 250, 500, 1_000};

    private static final double STANDARD_GRAVITY = 9.806_65;

    /// `ST_MCU`, `ST_GYR`, `ST_MAG` and `ST_ACC`, from bit 3.
    private static final int ALL_WELL = 0b1111;

    /// 14 bits at the end of the range.
    private static final double MOST_G = 15.998;

    private static final double MOST_DPS = 1_998;

    private int selfTest = ALL_WELL;

    public VirtualBno055(ChipClock clock, RandomGenerator random) {
        super(clock, random, new Blueprint(registers(), 1, CHIP_ID));
    }

    private static RegisterFile registers() {
        return new RegisterFile()
                .with(CHIP_ID, 0xA0, 0)
                .with(PAGE_ID, 0, 0xFF)
                .with(ST_RESULT, ALL_WELL, 0)
                .with(UNIT_SEL, 0x80, 0x97)
                .with(OPR_MODE, 0, 0x0F)
                .with(PWR_MODE, 0, 0x03)
                .with(AXIS_MAP_CONFIG, 0x24, 0x3F)
                .with(AXIS_MAP_SIGN, 0, 0x07)
                .with(ACC_CONFIG, 0x0D, 0xFF)
                .with(GYR_CONFIG_0, 0x38, 0x3F)
                .with(GYR_CONFIG_1, 0, 0x07);
    }

    /// What the built-in self-test finds: `ST_MCU`, `ST_GYR`, `ST_MAG` and `ST_ACC` from bit 3, 1 is well.
    public void testsAs(int result) {
        selfTest = result;
    }

    @Override
    protected Duration startUp() {
        return Duration.ofMillis(650);
    }

    /// `PAGE_ID` is the same one on both pages.
    @Override
    protected int index(int register) {
        return register == PAGE_ID ? register : registers.bits(PAGE_ID, 0, 0) << 8 | register;
    }

    /// `RST_SYS` is bit 5 and `Self_Test` bit 0 of `SYS_TRIGGER`. In `CONFIGMODE` every output is 0.
    @Override
    protected void written(int index, int value) {
        if (index == SYS_TRIGGER && (value & 0x20) != 0) {
            losePower();
        } else if (index == SYS_TRIGGER && (value & 0x01) != 0) {
            registers.set(ST_RESULT, selfTest);
        } else if (index == OPR_MODE && registers.get(OPR_MODE) == 0) {
            for (int register = ACC_DATA_X_LSB; register < TEMP; register++) {
                registers.set(register, 0);
            }
        }
    }

    /// Of the accelerometer; the gyroscope is faster at all settings in use. `ACCGYRO` is 5, `AMG` 7.
    @Override
    protected double rateHertz() {
        int mode = registers.get(OPR_MODE);
        boolean on = (mode == 5 || mode == 7) && registers.get(PWR_MODE) == 0;
        return on ? 2 * ACC_BANDWIDTHS[registers.bits(ACC_CONFIG, 4, 2)] : 0;
    }

    /// `ACC_Unit` is bit 0 of `UNIT_SEL`: mg, or hundredths of m/s².
    @Override
    protected double countsPerG() {
        return registers.bits(UNIT_SEL, 0, 0) == 1 ? 1_000 : 100 * STANDARD_GRAVITY;
    }

    /// `GYR_Unit` is bit 1 of `UNIT_SEL`: °/s, or rad/s.
    @Override
    protected double countsPerDps() {
        return registers.bits(UNIT_SEL, 1, 1) == 0 ? 16 : Math.toRadians(900);
    }

    @Override
    protected int value(int register) {
        return registers.get(index(register));
    }

    @Override
    protected void store(int[] counts, double celsius) {
        int mostAccel = (int) Math.rint(MOST_G / (8 >> registers.bits(ACC_CONFIG, 1, 0)) * countsPerG());
        int mostGyro = (int) Math.rint(MOST_DPS / (1 << registers.bits(GYR_CONFIG_0, 2, 0)) * countsPerDps());
        for (int i = 0; i < 3; i++) {
            putLittle(ACC_DATA_X_LSB + 2 * i, Math.clamp(counts[i], -mostAccel, mostAccel));
            putLittle(GYR_DATA_X_LSB + 2 * i, Math.clamp(counts[i + 3], -mostGyro, mostGyro));
        }
        registers.set(TEMP, (int) Math.rint(celsius));
    }

    private void putLittle(int register, int word) {
        registers.set(register, word);
        registers.set(register + 1, word >> 8);
    }
}
