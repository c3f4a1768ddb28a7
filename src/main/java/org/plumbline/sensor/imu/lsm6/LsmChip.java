package org.plumbline.sensor.imu.lsm6;

import java.io.IOException;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.List;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.Register;
import org.plumbline.sensor.imu.FifoRead;
import org.plumbline.sensor.imu.ImuChip;
import org.plumbline.sensor.imu.ImuScale;
import org.plumbline.sensor.imu.PushTest;
import org.plumbline.sensor.imu.SelfTest;

/// The LSM6DSOX and the older LSM6DS3TR-C.
public enum LsmChip implements ImuChip {
    LSM6DSOX("LSM6DSOX", 0x6C, 0.05),
    LSM6DS3TR_C("LSM6DS3TR-C", 0x6A, 0.09);

    /// A reset takes 50 µs.
    private static final Duration RESET = Duration.ofMillis(1);

    /// The gyroscope needs 70 ms from power-down.
    private static final Duration START_UP = Duration.ofMillis(80);

    private final String title;
    private final int identity;

    /// Of the accelerometer in the self-test, g.
    private final double leastAnswer;

    LsmChip(String title, int identity, double leastAnswer) {
        this.title = title;
        this.identity = identity;
        this.leastAnswer = leastAnswer;
    }

    private LsmFifo fifo() {
        return switch (this) {
            case LSM6DSOX -> LsmFifo.TAGGED;
            case LSM6DS3TR_C -> LsmFifo.PATTERN;
        };
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<Integer> addresses() {
        return List.of(0x6A, 0x6B);
    }

    @Override
    public Register identityRegister() {
        return LsmRegister.WHO_AM_I;
    }

    @Override
    public int identity() {
        return identity;
    }

    /// 0.488 mg and 70 m°/s a count.
    @Override
    public ImuScale scale() {
        return ImuScale.of(1 / 0.488e-3, 1 / 70e-3);
    }

    @Override
    public double rateHertz(int wanted) {
        return DataRate.forRate(wanted).hertz();
    }

    @Override
    public void configure(ChipRegisters chip, int rateHertz, Delay delay) throws IOException {
        var rate = DataRate.forRate(rateHertz);
        chip.write(LsmRegister.CTRL3_C, Bits.SW_RESET);
        delay.await(RESET);
        chip.await(LsmRegister.CTRL3_C, Bits.SW_RESET, 0, delay);
        chip.configure(LsmRegister.CTRL3_C, Bits.BDU_IF_INC);
        chip.configure(LsmRegister.CTRL1_XL, rate.code << 4 | Bits.FS_XL_16_G);
        chip.configure(LsmRegister.CTRL2_G, rate.code << 4 | Bits.FS_G_2000_DPS);
        delay.await(START_UP);
        fifo().start(chip, rate);
    }

    @Override
    public FifoRead drain(ChipRegisters chip) throws IOException {
        return fifo().drain(chip);
    }

    @Override
    public SelfTest selfTest() {
        return new PushTest(new LsmPush(leastAnswer));
    }

    @Override
    public double temperature(ChipRegisters chip) throws IOException {
        return 25
                + chip.read(LsmRegister.OUT_TEMP_L, 2)
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .getShort()
                        / 256.0;
    }
}
