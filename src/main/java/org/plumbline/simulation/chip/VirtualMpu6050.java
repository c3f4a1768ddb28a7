package org.plumbline.simulation.chip;

import java.io.IOException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.plumbline.sensor.bus.RegisterBus;

/// An MPU-6050 as its driver sees it: identity, reset values, write masks, sleep, ranges and data registers.
///
/// Not modelled: FIFO, interrupts, low-pass filter, auxiliary bus. Datasheet: RM-MPU-6000A revision 4.2.
public final class VirtualMpu6050 implements RegisterBus {

    private static final int ACCEL_XOUT_H = 0x3B;
    private static final int TEMP_OUT_H = 0x41;
    private static final int GYRO_XOUT_H = 0x43;
    private static final int GYRO_CONFIG = 0x1B;
    private static final int ACCEL_CONFIG = 0x1C;
    private static final int PWR_MGMT_1 = 0x6B;
    private static final int WHO_AM_I = 0x75;
    private static final int DEVICE_RESET = 0x80;
    private static final int SLEEP = 0x40;
    private static final byte[] WRITABLE = writable();
    private static final double STANDARD_GRAVITY = 9.806_65;

    /// 31 °C, in steps of 1/340 °C from 36.53 °C.
    private static final double TEMPERATURE = (31 - 36.53) * 340;

    private final ChipClock clock;
    private final ImuErrors errors;
    private final Outages outages;
    private final byte[] registers = new byte[128];
    private final double[] exposed = new double[6];
    private final double[] sample = new double[6];
    private double accelScale;
    private double gyroScale;
    private long measured;

    /// Whether there is something to measure that the data registers do not show yet.
    private boolean fresh;

    public VirtualMpu6050(ChipClock clock, RandomGenerator errors, RandomGenerator outages) {
        this.clock = clock;
        this.errors = new ImuErrors(errors);
        this.outages = new Outages(outages);
        reset();
    }

    /// What the chip is exposed to from now on.
    ///
    /// @param forceAndRate specific force in m/s² and angular rate in rad/s, along the chip's axes
    public void expose(double[] forceAndRate) {
        System.arraycopy(forceAndRate, 0, exposed, 0, exposed.length);
        fresh = true;
    }

    /// Puts the latest sample into the data registers; asleep, the chip keeps what it has.
    private void measure() {
        if (!fresh || (registers[PWR_MGMT_1] & SLEEP) != 0) {
            return;
        }
        fresh = false;
        double seconds = Math.min((clock.nanos() - measured) * 1e-9, 60);
        measured = clock.nanos();
        System.arraycopy(exposed, 0, sample, 0, sample.length);
        errors.apply(sample, seconds);
        for (int i = 0; i < 3; i++) {
            put(ACCEL_XOUT_H + 2 * i, sample[i] * accelScale);
            put(GYRO_XOUT_H + 2 * i, sample[i + 3] * gyroScale);
        }
        put(TEMP_OUT_H, TEMPERATURE);
    }

    @Override
    public int read(int register) throws IOException {
        answer(register);
        measure();
        return Byte.toUnsignedInt(registers[register]);
    }

    @Override
    public void read(int firstRegister, byte[] into) throws IOException {
        answer(firstRegister);
        measure();
        System.arraycopy(registers, firstRegister, into, 0, into.length);
    }

    @Override
    public void write(int register, int value) throws IOException {
        answer(register);
        if (register == PWR_MGMT_1 && (value & DEVICE_RESET) != 0) {
            reset();
            return;
        }
        int mask = WRITABLE[register];
        registers[register] = (byte) ((registers[register] & ~mask) | (value & mask));
        readRanges();
    }

    @Override
    public void write(int firstRegister, byte[] from) throws IOException {
        for (int i = 0; i < from.length; i++) {
            write(firstRegister + i, Byte.toUnsignedInt(from[i]));
        }
    }

    /// Nothing to let go of; the chip goes on.
    @Override
    public void close() {}

    /// All registers are 0 but two; the chip sleeps.
    private void reset() {
        Arrays.fill(registers, (byte) 0);
        fresh = true;
        registers[PWR_MGMT_1] = SLEEP;
        registers[WHO_AM_I] = 0x68;
        readRanges();
    }

    /// `AFS_SEL` and `FS_SEL`, bits 4:3: each step doubles the range.
    private void readRanges() {
        accelScale = (16_384 >> (registers[ACCEL_CONFIG] >> 3 & 0b11)) / STANDARD_GRAVITY;
        gyroScale = Math.toDegrees(131.072 / (1 << (registers[GYRO_CONFIG] >> 3 & 0b11)));
    }

    private void put(int register, double counts) {
        int word = (int) Math.clamp(Math.rint(counts), Short.MIN_VALUE, Short.MAX_VALUE);
        registers[register] = (byte) (word >> 8);
        registers[register + 1] = (byte) word;
    }

    private void answer(int register) throws IOException {
        if (outages.isOut(clock.nanos())) {
            reset();
            throw new IOException("simulated I2C bus 1, address 0x68, register 0x%02X: no answer".formatted(register));
        }
    }

    /// What can be written of the registers that have a meaning here; the others keep their value.
    private static byte[] writable() {
        byte[] masks = new byte[128];
        masks[0x19] = (byte) 0xFF; // SMPLRT_DIV
        masks[0x1A] = 0x3F; // CONFIG: EXT_SYNC_SET, DLPF_CFG
        masks[GYRO_CONFIG] = (byte) 0xF8; // self-test, FS_SEL
        masks[ACCEL_CONFIG] = (byte) 0xF8; // self-test, AFS_SEL
        masks[PWR_MGMT_1] = (byte) 0xEF; // bit 4 is reserved
        masks[0x6C] = (byte) 0xFF; // PWR_MGMT_2
        return masks;
    }
}
