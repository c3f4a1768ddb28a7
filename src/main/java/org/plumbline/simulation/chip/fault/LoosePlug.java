package org.plumbline.simulation.chip.fault;

import java.io.IOException;
import java.util.random.RandomGenerator;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.simulation.chip.ChipClock;

/// A plug that comes loose a few times a day: for some seconds nothing answers, and the chip loses its power.
public final class LoosePlug implements RegisterBus {

    private final FaultyBus wires;
    private final Outages outages;
    private final ChipClock clock;

    /// @param losePower of the chip
    public LoosePlug(RegisterBus chip, Runnable losePower, ChipClock clock, RandomGenerator outages) {
        this.wires = new FaultyBus(chip, losePower, clock);
        this.outages = new Outages(outages);
        this.clock = clock;
    }

    private RegisterBus wires() {
        wires.have(outages.isOut(clock.nanos()) ? WireFault.UNPLUGGED : WireFault.NONE);
        return wires;
    }

    @Override
    public int read(int register) throws IOException {
        return wires().read(register);
    }

    @Override
    public void read(int firstRegister, byte[] into) throws IOException {
        wires().read(firstRegister, into);
    }

    @Override
    public void write(int register, int value) throws IOException {
        wires().write(register, value);
    }

    @Override
    public void write(int firstRegister, byte[] from) throws IOException {
        wires().write(firstRegister, from);
    }

    @Override
    public void close() throws IOException {
        wires.close();
    }
}
