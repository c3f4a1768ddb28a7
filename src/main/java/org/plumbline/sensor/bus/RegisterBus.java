package org.plumbline.sensor.bus;

import java.io.IOException;

/// Moves register bytes to and from one device.
///
/// Knows addresses and bytes, nothing else. What a register means is the driver's business; whether the
/// bytes come from a Pi, a script or a test is an implementation's. A failure names bus, address and register.
public interface RegisterBus extends AutoCloseable {

    /// Reads one register, 0 to 255.
    int read(int register) throws IOException;

    /// Fills `into` from consecutive registers in one transaction, so all bytes are of one sample.
    void read(int firstRegister, byte[] into) throws IOException;

    void write(int register, int value) throws IOException;

    /// Writes all of `from` in one transaction: a register wider than a byte, or consecutive registers.
    void write(int firstRegister, byte[] from) throws IOException;

    @Override
    void close() throws IOException;
}
