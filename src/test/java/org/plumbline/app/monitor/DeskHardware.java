package org.plumbline.app.monitor;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.plumbline.actuator.CueOutput;
import org.plumbline.actuator.VirtualOutput;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.board.line.InputLine;
import org.plumbline.config.section.CueSection;
import org.plumbline.core.coach.cue.CuePattern.Step;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.simulation.SimulatedDesk;

/// The buses of a simulated desk, in real time: each access lets her live on until now.
public final class DeskHardware implements Hardware {

    private static final int FIRST_CONVERTER = 0x48;

    private final SimulatedDesk desk;
    private final SampleTime begin;
    private final long beginNanos = System.nanoTime();
    private final DeskButton button = new DeskButton();
    private final BlockingQueue<Step> shown = new LinkedBlockingQueue<>();

    private long reads;

    /// @param begin how far she has lived already
    public DeskHardware(SimulatedDesk desk, SampleTime begin) {
        this.desk = desk;
        this.begin = begin;
    }

    @Override
    public RegisterBus i2c(int bus, int address) {
        return new LivingBus(
                address < FIRST_CONVERTER || address > FIRST_CONVERTER + 3
                        ? desk.imuBus()
                        : desk.matBuses().get(address - FIRST_CONVERTER));
    }

    @Override
    public CueOutput cues(CueSection lines) {
        return new VirtualOutput(this::show);
    }

    @Override
    public InputLine input(int pin) {
        return button;
    }

    /// She has pressed the button for a moment, a while ago.
    void press() {
        long now = System.nanoTime();
        button.tell(new InputLine.Edge(now - 2_000_000_000, false));
        button.tell(new InputLine.Edge(now - 1_900_000_000, true));
    }

    /// Three short presses from now on, one soon after the other: it hurts.
    void pressThrice() {
        long first = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            long pressed = first + i * 300_000_000L;
            button.tell(new InputLine.Edge(pressed, false));
            button.tell(new InputLine.Edge(pressed + 100_000_000, true));
        }
    }

    private void show(@Nullable Step step) {
        if (step != null) {
            shown.add(step);
        }
    }

    /// The next step of a cue; null if none comes within a minute.
    public @Nullable Step nextStep() throws InterruptedException {
        return shown.poll(60, TimeUnit.SECONDS);
    }

    /// Waits until the buses were used so often.
    public void awaitReads(long count) throws InterruptedException {
        synchronized (desk) {
            for (long enough = reads + count; reads < enough; ) {
                desk.wait();
            }
        }
    }

    /// She sits upright from now on, then bends forward once.
    public void calibrate() {
        synchronized (desk) {
            desk.calibrate(now());
        }
    }

    private SampleTime now() {
        return new SampleTime(begin.nanos() + System.nanoTime() - beginNanos);
    }

    private void live() {
        reads++;
        desk.notifyAll();
        desk.advanceTo(now());
    }

    @Override
    public String model() {
        return "simulated desk";
    }

    @Override
    public void close() {}

    /// Two threads read the desk, which knows of none.
    private final class LivingBus implements RegisterBus {

        private final RegisterBus chip;

        LivingBus(RegisterBus chip) {
            this.chip = chip;
        }

        @Override
        public int read(int register) throws IOException {
            synchronized (desk) {
                live();
                return chip.read(register);
            }
        }

        @Override
        public void read(int firstRegister, byte[] into) throws IOException {
            synchronized (desk) {
                live();
                chip.read(firstRegister, into);
            }
        }

        @Override
        public void write(int register, int value) throws IOException {
            synchronized (desk) {
                live();
                chip.write(register, value);
            }
        }

        @Override
        public void write(int firstRegister, byte[] from) throws IOException {
            synchronized (desk) {
                live();
                chip.write(firstRegister, from);
            }
        }

        @Override
        public void close() throws IOException {
            synchronized (desk) {
                chip.close();
            }
        }
    }
}
