package org.plumbline.sensor.imu;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.RegisterBus;

/// Reads one inertial unit in batches, in its own sensor frame.
///
/// Not thread-safe: one loop owns a driver. After an `IOException` the device is in an unknown state: close the
/// driver and open a new one, which resets and configures the chip again.
public final class ImuDriver implements AutoCloseable {

    /// How often a chip that keeps its samples should be read: a batch is 40 ms of them, so that a prompt is no more
    /// than that behind what she did.
    public static final int BATCHES_A_SECOND = 25;

    /// Without a sample for so long the chip has stopped.
    private static final Duration LONGEST_SILENCE = Duration.ofMillis(500);

    private final ImuChip chip;
    private final ChipRegisters registers;
    private final SampleTimeline timeline;
    private final PolledTimes polled;
    private final SampleGuard guard;
    private final int wantedHertz;
    private @Nullable SampleTime heard;

    private ImuDriver(ImuChip chip, ChipRegisters registers, int wantedHertz) {
        this.chip = chip;
        this.registers = registers;
        this.wantedHertz = wantedHertz;
        this.timeline = new SampleTimeline(chip.rateHertz(wantedHertz));
        this.polled = new PolledTimes(chip.rateHertz(wantedHertz));
        this.guard = new SampleGuard(chip, chip.rateHertz(wantedHertz));
    }

    /// Makes sure which chip it is, resets and configures it, and reads the configuration back.
    ///
    /// @param rateHertz samples a second, 25 to 200; the chip may have one that is a little off
    /// @throws IOException if another chip answers, the reset does not end, or the configuration did not stick
    public static ImuDriver open(ImuChip chip, RegisterBus bus, int rateHertz, Delay delay) throws IOException {
        if (rateHertz < 25 || rateHertz > 200) {
            throw new IllegalArgumentException("rateHertz must be 25 to 200: " + rateHertz);
        }
        var registers = new ChipRegisters(chip.title(), bus);
        chip.showIdentity(registers);
        registers.expect(chip.identityRegister(), chip.identity());
        chip.configure(registers, rateHertz, delay);
        return new ImuDriver(chip, registers, rateHertz);
    }

    /// The chip's name, as its datasheet writes it.
    public String name() {
        return chip.title();
    }

    /// The chip's rate as measured so far, Hz.
    public double rateHertz() {
        return chip.hasFifo() ? timeline.rateHertz() : polled.rateHertz();
    }

    /// How many times a second it should be read.
    public int readsASecond() {
        return chip.hasFifo() ? BATCHES_A_SECOND : (int) Math.round(chip.rateHertz(wantedHertz));
    }

    /// Reads what has gathered since the last time.
    ///
    /// @param at now
    /// @throws IOException if the chip does not answer, or what it says cannot be true
    public ImuBatch read(SampleTime at) throws IOException {
        var fifo = chip.drain(registers);
        if (fifo.overflowed()) {
            heard = at;
            beginAnew();
            return new ImuBatch(List.of(), true);
        }
        if (fifo.samples().isEmpty()) {
            return silent(at);
        }
        heard = at;
        var times = stamp(at, fifo.samples().size());
        var samples = new ArrayList<ImuSample>();
        for (int i = 0; i < times.length; i++) {
            guard.take(fifo.samples().get(i), times[i], samples);
        }
        return new ImuBatch(samples, false);
    }

    private SampleTime[] stamp(SampleTime at, int count) {
        return chip.hasFifo() ? timeline.stamp(at, count) : new SampleTime[] {polled.stamp(at)};
    }

    private void beginAnew() {
        timeline.restart();
        polled.restart();
        guard.restart();
    }

    private ImuBatch silent(SampleTime at) throws IOException {
        if (heard == null) {
            heard = at;
        }
        if (at.isMoreThan(LONGEST_SILENCE, heard)) {
            throw new IOException("%s: no new sample for %d ms".formatted(chip.title(), LONGEST_SILENCE.toMillis()));
        }
        return ImuBatch.EMPTY;
    }

    /// Lets the chip test its sensors while it lies still, and configures it as it was.
    public SelfTest.Result selfTest(Delay delay) throws IOException {
        try {
            return chip.selfTest().run(registers, delay);
        } finally {
            chip.configure(registers, wantedHertz, delay);
            heard = null;
            beginAnew();
        }
    }

    /// Of the chip, °C.
    public double temperature() throws IOException {
        return chip.temperature(registers);
    }

    @Override
    public void close() throws IOException {
        registers.close();
    }
}
