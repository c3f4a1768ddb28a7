package org.plumbline.simulation.chip.imu;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sensor.bus.RegisterBus;

/// The wires to a model, and every register written over them, such as `6B 1000_0000`.
final class WriteLog implements RegisterBus {

    final List<String> writes = new ArrayList<>();
    private final VirtualImu chip;

    WriteLog(VirtualImu chip) {
        this.chip = chip;
    }

    @Override
    public int read(int register) {
        return chip.read(register);
    }

    @Override
    public void read(int firstRegister, byte[] into) {
        chip.read(firstRegister, into);
    }

    @Override
    public void write(int register, int value) {
        writes.add("%02X %s_%s".formatted(register, nibble(value >> 4), nibble(value & 0xF)));
        chip.write(register, value);
    }

    @Override
    public void write(int firstRegister, byte[] from) {
        writes.add("%02X %d bytes".formatted(firstRegister, from.length));
        chip.write(firstRegister, from);
    }

    private static String nibble(int value) {
        return Integer.toBinaryString(16 + value).substring(1);
    }

    @Override
    public void close() {
        chip.close();
    }
}
