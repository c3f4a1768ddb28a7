package org.plumbline.sensor.bus.spi;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// One device of the kernel's `spidev`, at 1 MHz in mode 0.
///
/// Names and numbers are those of `linux/spi/spidev.h`. Not thread-safe: one loop owns a device.
public final class LinuxSpi implements Spi {

    private static final int SPEED_HERTZ = 1_000_000;
    private static final int LONGEST = 64;

    /// `SPI_IOC_WR_MODE`: whoever used the device before may have left it in another mode.
    private static final long WR_MODE = 0x4001_6B01L;

    private static final byte MODE_0 = 0;

    /// `SPI_IOC_MESSAGE(1)`: one `struct spi_ioc_transfer` of 32 bytes.
    private static final long MESSAGE_1 = 0x4020_6B00L;

    private static final int TRANSFER_BYTES = 32;
    private static final int TX_BUF = 0;
    private static final int RX_BUF = 8;
    private static final int LEN = 16;
    private static final int SPEED_HZ = 20;

    private final String device;
    private final SystemCalls kernel;
    private final int file;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment buffer = arena.allocate(LONGEST);
    private final MemorySegment transfer = arena.allocate(TRANSFER_BYTES, Long.BYTES);

    private LinuxSpi(String device, SystemCalls kernel, int file) {
        this.device = device;
        this.kernel = kernel;
        this.file = file;
    }

    /// Opens a device, such as `/dev/spidev0.0`, on the thread that will use it.
    ///
    /// @throws IOException if it is not there, or may not be used
    public static LinuxSpi open(String device) throws IOException {
        return open(device, SystemCalls.OF_THE_C_LIBRARY);
    }

    static LinuxSpi open(String device, SystemCalls kernel) throws IOException {
        var spi = new LinuxSpi(device, kernel, kernel.open(device));
        try {
            spi.buffer.set(JAVA_BYTE, 0, MODE_0);
            spi.control(WR_MODE, spi.buffer);
            return spi;
        } catch (IOException e) {
            spi.close();
            throw e;
        }
    }

    @Override
    public void exchange(byte[] bytes) throws IOException {
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("at most %d bytes: %d".formatted(LONGEST, bytes.length));
        }
        MemorySegment.copy(bytes, 0, buffer, JAVA_BYTE, 0, bytes.length);
        transfer.set(ValueLayout.JAVA_LONG, TX_BUF, buffer.address());
        transfer.set(ValueLayout.JAVA_LONG, RX_BUF, buffer.address());
        transfer.set(ValueLayout.JAVA_INT, LEN, bytes.length);
        transfer.set(ValueLayout.JAVA_INT, SPEED_HZ, SPEED_HERTZ);
        control(MESSAGE_1, transfer);
        MemorySegment.copy(buffer, JAVA_BYTE, 0, bytes, 0, bytes.length);
    }

    private void control(long request, MemorySegment argument) throws IOException {
        try {
            kernel.ioctl(file, request, argument);
        } catch (IOException e) {
            throw new IOException("SPI device %s: %s".formatted(device, e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        kernel.close(file);
        arena.close();
    }
}
