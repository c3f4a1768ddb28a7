package org.plumbline.app.acquire;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.actuator.CueOutput;
import org.plumbline.app.hardware.EmulatedDesk;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.board.line.InputLine;
import org.plumbline.config.section.CueSection;
import org.plumbline.sensor.bus.RegisterBus;

/// An emulated desk that counts how often a bus was taken and how many are still held.
final class CountedDesk implements Hardware {

    final EmulatedDesk desk = new EmulatedDesk();
    final AtomicInteger taken = new AtomicInteger();
    final AtomicInteger held = new AtomicInteger();

    @Override
    public RegisterBus i2c(int bus, int address) {
        taken.incrementAndGet();
        held.incrementAndGet();
        return new Counted(desk.i2c(bus, address), held);
    }

    @Override
    public CueOutput cues(CueSection lines) {
        return desk.cues(lines);
    }

    @Override
    public String model() {
        return desk.model();
    }

    @Override
    public InputLine input(int pin) throws IOException {
        return desk.input(pin);
    }

    @Override
    public void close() {
        desk.close();
    }

    private record Counted(RegisterBus bus, AtomicInteger held) implements RegisterBus {

        @Override
        public int read(int register) throws IOException {
            return bus.read(register);
        }

        @Override
        public void read(int firstRegister, byte[] into) throws IOException {
            bus.read(firstRegister, into);
        }

        @Override
        public void write(int register, int value) throws IOException {
            bus.write(register, value);
        }

        @Override
        public void write(int firstRegister, byte[] from) throws IOException {
            bus.write(firstRegister, from);
        }

        @Override
        public void close() throws IOException {
            held.decrementAndGet();
            bus.close();
        }
    }
}
