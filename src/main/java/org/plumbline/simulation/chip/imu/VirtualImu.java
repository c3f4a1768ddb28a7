package org.plumbline.simulation.chip.imu;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.imu.RawSample;
import org.plumbline.simulation.chip.ChipClock;

/// An inertial chip: it samples what it is exposed to by its own clock, into its data registers and its FIFO.
///
/// Not modelled: low-pass filters, interrupt pins, auxiliary buses.
public abstract class VirtualImu implements RegisterBus {

    private static final double STANDARD_GRAVITY = 9.806_65;
    protected static final double[] NO_PUSH = new double[6];

    /// Of the chip, °C.
    private static final double TEMPERATURE = 31;

    /// Nobody drives the wire.
    private static final int SILENT = 0xFF;

    /// A chip nobody has read for longer has long since overflowed.
    private static final long MOST_BACKLOG_NANOS = 10_000_000_000L;

    protected final RegisterFile registers;
    protected final ByteFifo fifo;
    private final ChipClock clock;
    private final ImuErrors errors;
    private final int identityRegister;
    private final double[] exposed = {0, 0, STANDARD_GRAVITY, 0, 0, 0};
    private final double[] spoilt = new double[6];
    private final int[] counts = new int[6];
    private Listener listener = (_, _) -> {};
    private int strange = -1;
    private boolean frozenForce;
    private boolean frozenRate;
    private boolean saturated;
    private int lame = -1;
    private double speed = 1;
    private long sampled;
    private long upFrom;

    /// Told of every sample the chip takes.
    @FunctionalInterface
    public interface Listener {

        /// One sample.
        ///
        /// @param nanos on the chip's clock
        void sampled(long nanos, RawSample counts);
    }

    /// It has had its power for a while.
    protected VirtualImu(ChipClock clock, RandomGenerator random, Blueprint blueprint) {
        this.clock = clock;
        this.errors = new ImuErrors(random);
        this.registers = blueprint.registers();
        this.fifo = new ByteFifo(blueprint.fifoBytes());
        this.identityRegister = blueprint.identityRegister();
        registers.reset();
        sampled = clock.nanos();
    }

    /// What the chip is exposed to from now on.
    ///
    /// @param forceAndRate specific force in m/s² and angular rate in rad/s, along the chip's axes
    public final void expose(double[] forceAndRate) {
        System.arraycopy(forceAndRate, 0, exposed, 0, exposed.length);
        catchUp();
    }

    public final void listen(Listener told) {
        listener = told;
    }

    /// Whether the sensors give the same counts again and again.
    public final void freeze(boolean frozen) {
        freeze(frozen, frozen);
    }

    /// Each of them on its own.
    public final void freeze(boolean accelerometer, boolean gyroscope) {
        frozenForce = accelerometer;
        frozenRate = gyroscope;
    }

    /// Whether one axis is at the end of its range.
    public final void saturate(boolean saturated) {
        this.saturated = saturated;
    }

    /// Which axis does not move when it is pushed by the self-test, 0 to 5; -1 for none.
    public final void lame(int axis) {
        lame = axis;
    }

    /// How fast its clock goes: 1.02 is 2 % too fast.
    public final void runAt(double speed) {
        catchUp();
        this.speed = speed;
    }

    /// Lets another chip answer who it is; -1 for this one.
    public final void answerAs(int identity) {
        strange = identity;
    }

    /// All registers are as after power-up, the FIFO is empty.
    public final void losePower() {
        registers.reset();
        fifo.clear();
        sampled = clock.nanos();
        upFrom = sampled + startUp().toNanos();
    }

    @Override
    public final int read(int register) {
        catchUp();
        return !isUp() ? SILENT : register == identityRegister && strange >= 0 ? strange : value(register);
    }

    @Override
    public final void read(int firstRegister, byte[] into) {
        catchUp();
        int register = firstRegister;
        for (int i = 0; i < into.length; i++) {
            into[i] = (byte) (isUp() ? value(register) : SILENT);
            register = next(register);
        }
    }

    @Override
    public final void write(int register, int value) {
        catchUp();
        if (isUp()) {
            registers.write(index(register), value);
            written(index(register), value);
        }
    }

    @Override
    public final void write(int firstRegister, byte[] from) {
        int register = firstRegister;
        for (byte value : from) {
            write(register, Byte.toUnsignedInt(value));
            register = next(register);
        }
    }

    /// Nothing to let go of; the chip goes on.
    @Override
    public final void close() {}

    /// Whether it is through with starting; until then it neither says nor takes anything.
    private boolean isUp() {
        return clock.nanos() >= upFrom;
    }

    /// How long it is busy after power-up and after a reset.
    protected Duration startUp() {
        return Duration.ZERO;
    }

    /// Samples a second; 0 while it does not measure.
    protected abstract double rateHertz();

    /// Counts for one g and for one °/s at the configured ranges.
    protected abstract double countsPerG();

    protected abstract double countsPerDps();

    /// What reading a register gives, and whatever else that does.
    protected abstract int value(int register);

    /// What writing a register does besides.
    protected abstract void written(int index, int value);

    /// Puts a sample into the data registers and, if it is on, the FIFO.
    protected abstract void store(int[] counts, double celsius);

    /// How far the self-test pushes each axis now: g, then °/s.
    protected double[] push() {
        return NO_PUSH;
    }

    /// Which register a burst goes on with.
    protected int next(int register) {
        return register + 1;
    }

    /// Where a register's value is kept; chips with banks have more than one for an address.
    protected int index(int register) {
        return register;
    }

    protected final void putWord(int register, int word) {
        registers.set(register, word >> 8);
        registers.set(register + 1, word);
    }

    private void catchUp() {
        double rate = rateHertz();
        if (rate == 0) {
            sampled = clock.nanos();
            return;
        }
        long period = Math.round(1e9 / (rate * speed));
        sampled = Math.max(sampled, clock.nanos() - MOST_BACKLOG_NANOS);
        while (sampled + period <= clock.nanos()) {
            sampled += period;
            sample(period * 1e-9);
        }
    }

    private void sample(double seconds) {
        System.arraycopy(exposed, 0, spoilt, 0, spoilt.length);
        errors.apply(spoilt, seconds);
        addPush();
        for (int i = 0; i < 3 && !frozenForce; i++) {
            counts[i] = counts(spoilt[i] / STANDARD_GRAVITY * countsPerG());
        }
        for (int i = 3; i < 6 && !frozenRate; i++) {
            counts[i] = counts(Math.toDegrees(spoilt[i]) * countsPerDps());
        }
        counts[0] = saturated ? Short.MAX_VALUE : counts[0];
        listener.sampled(
                sampled,
                new RawSample(
                        (short) counts[0],
                        (short) counts[1],
                        (short) counts[2],
                        (short) counts[3],
                        (short) counts[4],
                        (short) counts[5]));
        store(counts, TEMPERATURE);
    }

    private void addPush() {
        double[] push = push();
        for (int axis = 0; axis < push.length; axis++) {
            if (axis != lame) {
                spoilt[axis] += axis < 3 ? push[axis] * STANDARD_GRAVITY : Math.toRadians(push[axis]);
            }
        }
    }

    private static int counts(double exact) {
        return (int) Math.clamp(Math.rint(exact), Short.MIN_VALUE, Short.MAX_VALUE);
    }
}
