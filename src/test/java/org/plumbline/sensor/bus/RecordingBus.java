package org.plumbline.sensor.bus;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Plain register memory that also lists the writes, in order, as `register=value`.
public class RecordingBus implements RegisterBus {

    public final byte[] registers = new byte[256];
    public final List<String> writes = new ArrayList<>();
    public boolean closed;

    @Override
    public int read(int register) {
        return Byte.toUnsignedInt(registers[register]);
    }

    @Override
    public void read(int firstRegister, byte[] into) {
        System.arraycopy(registers, firstRegister, into, 0, into.length);
    }

    @Override
    public void write(int register, int value) {
        write(register, new byte[] {(byte) value});
    }

    @Override
    public void write(int firstRegister, byte[] from) {
        System.arraycopy(from, 0, registers, firstRegister, from.length);
        writes.add("%02X=%s"
                .formatted(firstRegister, HexFormat.of().withUpperCase().formatHex(from)));
    }

    @Override
    public void close() {
        closed = true;
    }
}
