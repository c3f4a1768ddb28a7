package org.plumbline.guest;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Set;
import org.plumbline.app.monitor.DeskHardware;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.simulation.SimulatedDesk;
import org.plumbline.simulation.sitter.SitterHabits;

/// The chips of a simulated desk, in real time, on the other end of the guest's `/dev/i2c-1`.
///
/// They are computed here and not in the guest, which is slow enough. Requests and answers come as
/// `modules/i2c-usim.c` describes them, each with its length before it.
final class HostBus implements AutoCloseable {

    private static final int CLIP = 0x68;
    private static final Set<Integer> CONVERTERS = Set.of(0x48, 0x49);

    /// `I2C_M_RD` and `EREMOTEIO` of Linux.
    private static final int READ = 1;

    private static final int NOBODY_ANSWERS = -121;

    private final ServerSocketChannel listening;
    private final DeskHardware desk;
    private volatile boolean unplugged;
    private int register;

    private HostBus(ServerSocketChannel listening) {
        this.listening = listening;
        var morning = LocalDateTime.parse("2026-03-02T09:30");
        desk = new DeskHardware(new SimulatedDesk(1, morning, SitterHabits.DEFAULT), new SampleTime(0));
    }

    /// Serves whoever connects.
    static HostBus at(Path socket) throws IOException {
        var listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listening.bind(UnixDomainSocketAddress.of(socket));
        var bus = new HostBus(listening);
        Thread.ofPlatform().name("bus").daemon().start(bus::serve);
        return bus;
    }

    /// From now on the clip does not answer.
    void unplug() {
        unplugged = true;
    }

    /// It answers again.
    void plug() {
        unplugged = false;
    }

    private void serve() {
        try (var guest = listening.accept()) {
            while (true) {
                var request = take(guest, take(guest, Integer.BYTES).getInt());
                var answer = answer(request);
                guest.write(new ByteBuffer[] {
                    little(Integer.BYTES).putInt(answer.remaining()).flip(), answer
                });
            }
        } catch (EOFException | ClosedChannelException ended) {
            // The guest was switched off.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ByteBuffer answer(ByteBuffer request) {
        int number = request.getInt();
        int messages = request.getInt();
        var answer = little(2 * Integer.BYTES + Short.MAX_VALUE).putInt(number).putInt(messages);
        try {
            for (int i = 0; i < messages; i++) {
                carryOut(request, answer);
            }
        } catch (IOException e) {
            answer.clear().putInt(number).putInt(NOBODY_ANSWERS);
        }
        return answer.flip();
    }

    private void carryOut(ByteBuffer request, ByteBuffer answer) throws IOException {
        int address = request.getShort();
        boolean reads = (request.getShort() & READ) != 0;
        var bytes = new byte[request.getShort()];
        request.getShort();
        if (reads) {
            chip(address).read(register, bytes);
            answer.put(bytes);
            return;
        }
        request.get(bytes);
        write(chip(address), bytes);
    }

    /// The first byte names the register; without more it is read next.
    private void write(RegisterBus chip, byte[] bytes) throws IOException {
        register = bytes.length == 0 ? register : Byte.toUnsignedInt(bytes[0]);
        if (bytes.length > 1) {
            var values = new byte[bytes.length - 1];
            System.arraycopy(bytes, 1, values, 0, values.length);
            chip.write(register, values);
        }
    }

    private RegisterBus chip(int address) throws IOException {
        if (address == CLIP ? !unplugged : CONVERTERS.contains(address)) {
            return desk.i2c(1, address);
        }
        throw new IOException("nobody answers at 0x%02X".formatted(address));
    }

    private static ByteBuffer take(SocketChannel guest, int length) throws IOException {
        var bytes = little(length);
        while (bytes.hasRemaining()) {
            if (guest.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
