package org.plumbline.simulation.chip.imu;

/// Registers with the value they have after a reset and the bits that can be written; all others read 0.
public final class RegisterFile {

    private static final int REGISTERS = 0x800;

    private final int[] values = new int[REGISTERS];
    private final int[] atReset = new int[REGISTERS];
    private final int[] writable = new int[REGISTERS];

    /// Adds a register.
    ///
    /// @param bits that can be written
    public RegisterFile with(int register, int atReset, int bits) {
        this.atReset[register] = atReset;
        this.writable[register] = bits;
        return this;
    }

    /// Adds registers one after the other that cannot be written.
    public RegisterFile with(int first, int[] values) {
        for (int i = 0; i < values.length; i++) {
            with(first + i, values[i], 0);
        }
        return this;
    }

    public void reset() {
        System.arraycopy(atReset, 0, values, 0, REGISTERS);
    }

    public int get(int register) {
        return values[register];
    }

    /// Bits of a register, shifted down.
    public int bits(int register, int high, int low) {
        return (values[register] >> low) & ((1 << (high - low + 1)) - 1);
    }

    /// What the chip itself puts there.
    public void set(int register, int value) {
        values[register] = value & 0xFF;
    }

    /// What comes over the bus.
    public void write(int register, int value) {
        values[register] = (values[register] & ~writable[register]) | (value & writable[register]);
    }
}
