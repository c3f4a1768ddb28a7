package org.plumbline.sensor.bus;

import com.pi4j.exception.Pi4JException;
import com.pi4j.io.i2c.I2C;
import com.pi4j.io.i2c.I2CProvider;
import com.pi4j.plugin.linuxfs.provider.i2c.LinuxFsI2CProvider;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.plumbline.board.Board;

/// One I2C device of the Pi, over Pi4J's Linux provider.
///
/// After any failure the Pi4J device is closed and made anew at the next use: Pi4J 3.0.4 remembers an address
/// before the kernel accepted it, so a device that failed once may go on talking to another one's address.
/// Not thread-safe: one loop owns a bus.
public final class Pi4jRegisterBus implements RegisterBus {

    private final Board board;
    private final int bus;
    private final int address;
    private @Nullable I2C device;

    /// Touches no hardware yet; the first transfer does.
    ///
    /// @param bus     number of the Linux bus, 1 for `/dev/i2c-1`
    /// @param address of the device, 7 bits: 0x08 to 0x77
    public Pi4jRegisterBus(Board board, int bus, int address) {
        if (address < 0x08 || address > 0x77) {
            throw new IllegalArgumentException("address must be 0x08 to 0x77: 0x%02X".formatted(address));
        }
        this.board = board;
        this.bus = bus;
        this.address = address;
    }

    @Override
    public int read(int register) throws IOException {
        return transfer("read", register, i2c -> i2c.readRegister(register));
    }

    @Override
    public void read(int firstRegister, byte[] into) throws IOException {
        int length = transfer("read", firstRegister, i2c -> i2c.readRegister(firstRegister, into, 0, into.length));
        if (length != into.length) {
            discard();
            throw failure("read", firstRegister, "%d of %d bytes came".formatted(length, into.length), null);
        }
    }

    @Override
    public void write(int register, int value) throws IOException {
        transfer("write", register, i2c -> i2c.writeRegister(register, (byte) value));
    }

    @Override
    public void write(int firstRegister, byte[] from) throws IOException {
        transfer("write", firstRegister, i2c -> i2c.writeRegister(firstRegister, from, 0, from.length));
    }

    @Override
    public void close() {
        discard();
    }

    private int transfer(String verb, int register, Transfer transfer) throws IOException {
        try {
            int result = transfer.apply(device());
            if (result >= 0) {
                return result;
            }
            discard();
            throw failure(verb, register, "result " + result, null);
        } catch (Pi4JException | IllegalStateException e) {
            discard();
            throw failure(verb, register, reason(e), e);
        }
    }

    private I2C device() {
        I2C open = device;
        if (open == null) {
            open = create();
            device = open;
        }
        return open;
    }

    private I2C create() {
        var context = board.context();
        var config = I2C.newConfigBuilder(context)
                .id("i2c-%d-%02x".formatted(bus, address))
                .bus(bus)
                .device(address)
                .build();
        I2CProvider provider = context.provider(LinuxFsI2CProvider.ID);
        return provider.create(config);
    }

    private void discard() {
        I2C open = device;
        device = null;
        if (open != null) {
            open.close();
        }
    }

    private IOException failure(String verb, int register, String reason, @Nullable Exception cause) {
        return new IOException(
                "I2C bus %d, address 0x%02X, register 0x%02X: %s failed: %s".formatted(bus, address, register, verb, reason),
                cause);
    }

    /// The kernel's own words where Pi4J wrapped them.
    private static String reason(Exception e) {
        Throwable cause = e.getCause();
        return String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
    }

    private interface Transfer {
        int apply(I2C i2c);
    }
}
