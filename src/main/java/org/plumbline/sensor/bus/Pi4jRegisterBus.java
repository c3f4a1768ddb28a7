package org.plumbline.sensor.bus;

import com.pi4j.exception.Pi4JException;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.board.Board;

/// One I2C device of the Pi.
///
/// After any failure the device is closed, and opened anew at the next transfer: what the kernel and Pi4J then
/// believe about it is not to be trusted. Not thread-safe: one loop owns a bus.
public final class Pi4jRegisterBus implements RegisterBus {

    private final String place;
    private final Supplier<I2cDevice> opening;
    private @Nullable I2cDevice device;

    /// Touches no hardware yet; the first transfer does.
    ///
    /// @param bus     number of the Linux bus, 1 for `/dev/i2c-1`
    /// @param address of the device, 7 bits: 0x08 to 0x77
    public Pi4jRegisterBus(Board board, int bus, int address) {
        this("I2C bus %s, address 0x%02X".formatted(bus, address), () -> new LinuxI2cDevice(board, bus, address));
        if (address < 0x08 || address > 0x77) {
            throw new IllegalArgumentException("address must be 0x08 to 0x77: 0x%02X".formatted(address));
        }
    }

    /// @param place as errors name it
    Pi4jRegisterBus(String place, Supplier<I2cDevice> opening) {
        this.place = place;
        this.opening = opening;
    }

    @Override
    public int read(int register) throws IOException {
        byte[] one = new byte[1];
        read(register, one);
        return Byte.toUnsignedInt(one[0]);
    }

    @Override
    public void read(int firstRegister, byte[] into) throws IOException {
        try {
            device().read(firstRegister, into);
        } catch (Pi4JException | IllegalStateException | LinkageError e) {
            throw failed("read", firstRegister, e);
        }
    }

    @Override
    public void write(int register, int value) throws IOException {
        write(register, new byte[] {(byte) value});
    }

    @Override
    public void write(int firstRegister, byte[] from) throws IOException {
        try {
            device().write(firstRegister, from);
        } catch (Pi4JException | IllegalStateException | LinkageError e) {
            throw failed("write", firstRegister, e);
        }
    }

    @Override
    public void close() {
        var open = device;
        device = null;
        if (open != null) {
            open.close();
        }
    }

    private I2cDevice device() {
        var open = device;
        if (open == null) {
            open = opening.get();
            device = open;
        }
        return open;
    }

    /// In the kernel's own words, which Pi4J wraps once or twice.
    private IOException failed(String verb, int register, Throwable e) {
        close();
        return new IOException("%s, register 0x%02X: %s failed: %s".formatted(place, register, verb, words(e)), e);
    }

    /// A native part that is not there shows as an error of linking, and from the second time on as another one.
    private static String words(Throwable e) {
        if (e instanceof LinkageError) {
            return "Pi4J has no native part for this machine (%s)".formatted(System.getProperty("os.arch"));
        }
        var innermost = e;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return String.valueOf(innermost.getMessage());
    }
}
