package org.plumbline.sensor.bus.kernel;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.bus.spi.Spi;
import org.plumbline.simulation.chip.VirtualMcp3008;

/// The kernel's side of `/dev/i2c-1` and `/dev/spidev0.0`: transfers go to models of chips, or fail as they are told.
///
/// A device node that vanishes takes the files that are open on it with it.
public final class KernelBus implements AutoCloseable {

    static final int EBUSY = 16;
    static final int ETIMEDOUT = 110;
    static final int EREMOTEIO = 121;

    /// No I2C address: `/dev/spidev0.0`.
    static final int SPI = 0x100;

    private static final int READ = 1;

    final Path socket;

    private final Consumer<String> transfers;
    private final Map<Integer, RegisterBus> chips = new HashMap<>();
    private final Map<Integer, Integer> errors = new HashMap<>();
    private final List<SocketChannel> files = new CopyOnWriteArrayList<>();
    private Spi spi = new VirtualMcp3008(_ -> 0);
    private ServerSocketChannel node;

    /// A bus without chips.
    ///
    /// @param socket    that the shim is led to
    /// @param transfers takes every transfer before it is answered, such as `68: w75 r1`, on a thread of its file
    public KernelBus(Path socket, Consumer<String> transfers) throws IOException {
        this.socket = socket;
        this.transfers = transfers;
        this.node = appear();
    }

    public synchronized void plug(int address, RegisterBus chip) {
        chips.put(address, chip);
    }

    synchronized void plug(Spi chip) {
        spi = chip;
    }

    /// From now on transfers with that address fail; 0 ends it.
    synchronized void fail(int address, int error) {
        errors.put(address, error);
    }

    /// The node is gone, and every file that was open on it.
    public void vanish() throws IOException {
        node.close();
        Files.deleteIfExists(socket);
        for (var file : files) {
            file.close();
        }
    }

    void comeBack() throws IOException {
        node = appear();
    }

    private ServerSocketChannel appear() throws IOException {
        var listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listening.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofVirtual().start(() -> serve(listening));
        return listening;
    }

    private void serve(ServerSocketChannel listening) {
        try {
            while (true) {
                var file = listening.accept();
                files.add(file);
                Thread.ofVirtual().start(() -> serve(file));
            }
        } catch (IOException vanished) {
            // As it was told to.
        }
    }

    private void serve(SocketChannel file) {
        try (file) {
            while (true) {
                int count = words(file, 1).getShort();
                write(file, count == 0 ? select(words(file, 1).getShort()) : transfer(file, count));
            }
        } catch (EOFException | ClosedChannelException | SocketException closed) {
            // The file was closed, the node vanished, or whoever had it open was killed.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Only a chip that a driver of the kernel holds cannot be selected.
    private synchronized ByteBuffer select(int address) {
        return answer(errors.getOrDefault(address, 0) == EBUSY ? EBUSY : 0, new byte[0]);
    }

    private ByteBuffer transfer(SocketChannel file, int count) throws IOException {
        int address = 0;
        var told = new StringBuilder();
        byte[] written = {};
        byte[] read = {};
        for (int i = 0; i < count; i++) {
            var head = words(file, 3);
            address = head.getShort();
            if ((head.getShort() & READ) != 0) {
                read = new byte[head.getShort()];
                told.append(" r").append(read.length);
            } else {
                written = take(file, head.getShort()).array();
                told.append(" w").append(HexFormat.of().withUpperCase().formatHex(written));
            }
        }
        transfers.accept("%02X:%s".formatted(address, told));
        return carryOut(address, written, read);
    }

    private synchronized ByteBuffer carryOut(int address, byte[] written, byte[] read) throws IOException {
        var chip = chips.get(address);
        int error = errors.getOrDefault(address, 0);
        if (address == SPI && error == 0) {
            spi.exchange(written);
            return answer(0, written);
        }
        if (chip == null || error != 0) {
            return answer(error == 0 ? EREMOTEIO : error, new byte[0]);
        }
        int register = Byte.toUnsignedInt(written[0]);
        if (read.length > 0) {
            chip.read(register, read);
        } else {
            chip.write(register, Arrays.copyOfRange(written, 1, written.length));
        }
        return answer(0, read);
    }

    private static ByteBuffer answer(int error, byte[] read) {
        return ByteBuffer.allocate(2 + read.length)
                .order(ByteOrder.nativeOrder())
                .putShort((short) error)
                .put(read)
                .flip();
    }

    private static ByteBuffer words(SocketChannel file, int count) throws IOException {
        return take(file, 2 * count);
    }

    private static ByteBuffer take(SocketChannel file, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.nativeOrder());
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private static void write(SocketChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        vanish();
    }
}
