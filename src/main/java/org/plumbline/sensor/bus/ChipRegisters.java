package org.plumbline.sensor.bus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;

/// The registers of one chip, by name: what is written is read back, and what does not fit is told by name.
///
/// Not thread-safe: one loop owns a chip.
public final class ChipRegisters implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(10);
    private static final int POLLS = 20;

    /// Longest burst. The kernel takes 8,192 bytes, but 1,024 hold the bus for 23 ms at 400 kHz, and others wait.
    private static final int LONGEST_BURST = 1_024;

    private final String chip;
    private final RegisterBus bus;

    /// @param chip as its datasheet names it
    public ChipRegisters(String chip, RegisterBus bus) {
        this.chip = chip;
        this.bus = bus;
    }

    public int read(Register register) throws IOException {
        return bus.read(register.address());
    }

    /// Reads consecutive registers in one transaction.
    ///
    /// @return big-endian, as a new buffer is
    public ByteBuffer read(Register first, int length) throws IOException {
        var bytes = new byte[length];
        bus.read(first.address(), bytes);
        return ByteBuffer.wrap(bytes);
    }

    /// Reads a FIFO through its port, in bursts of whole records.
    public ByteBuffer drain(Register port, int records, int recordBytes) throws IOException {
        var all = ByteBuffer.allocate(records * recordBytes);
        int burst = LONGEST_BURST / recordBytes * recordBytes;
        while (all.hasRemaining()) {
            all.put(read(port, Math.min(burst, all.remaining())));
        }
        return all.flip();
    }

    public void write(Register register, int value) throws IOException {
        bus.write(register.address(), value);
    }

    /// Writes consecutive registers, or many bytes through one port, in one transaction.
    public void write(Register first, byte[] values) throws IOException {
        bus.write(first.address(), values);
    }

    /// Writes a register and reads it back.
    ///
    /// @throws IOException if it did not stick
    public void configure(Register register, int value) throws IOException {
        write(register, value);
        expect(register, value);
    }

    /// Makes sure what a register holds.
    ///
    /// @throws IOException if it is something else
    public void expect(Register register, int wanted) throws IOException {
        int found = read(register);
        if (found != wanted) {
            throw new IOException("%s: register %s (0x%02X) is 0x%02X, expected 0x%02X"
                    .formatted(chip, register.name(), register.address(), found, wanted));
        }
    }

    /// Waits up to 200 ms for some bits of a register to become what is wanted.
    public void await(Register register, int mask, int wanted, Delay delay) throws IOException {
        for (int i = 0; (read(register) & mask) != wanted; i++) {
            if (i == POLLS) {
                throw new IOException("%s: %s (0x%02X) did not become ready within %d ms"
                        .formatted(chip, register.name(), register.address(), POLLS * POLL.toMillis()));
            }
            delay.await(POLL);
        }
    }

    @Override
    public void close() throws IOException {
        bus.close();
    }
}
