package org.plumbline.sensor.bus;

/// Some consecutive registers that are to be read, and what they held when they were.
///
/// Not thread-safe: it belongs to whoever reads.
public final class RegisterRead {

    private final int register;
    private final byte[] bytes;

    /// @param register the first, 0 to 255
    /// @param length   bytes, at least one
    public RegisterRead(int register, int length) {
        this(register, new byte[length]);
    }

    /// @param into at least one byte, filled by the bus
    RegisterRead(int register, byte[] into) {
        if (into.length < 1) {
            throw new IllegalArgumentException("length must be at least 1");
        }
        this.register = register;
        this.bytes = into;
    }

    public int register() {
        return register;
    }

    /// Filled by the bus; not a copy.
    public byte[] bytes() {
        return bytes;
    }
}
