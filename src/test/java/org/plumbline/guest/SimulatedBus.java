package org.plumbline.guest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.simulation.SimulatedDesk;
import org.plumbline.simulation.sitter.SitterHabits;

/// The chips of a simulated desk behind the kernel's `/dev/i2c-1`, in real time: it answers what the module `i2c-usim` asks.
///
/// The clip is unplugged as long as the file `/run/unplugged` is there.
final class SimulatedBus {

    private static final Path UNPLUGGED = Path.of("/run/unplugged");
    private static final int CLIP = 0x68;
    private static final int FIRST_CONVERTER = 0x48;
    private static final int LONGEST_REQUEST = 16_384;

    /// `I2C_M_RD` and `-EREMOTEIO` of Linux.
    private static final int READ = 1;

    private static final int NOBODY_ANSWERS = -121;

    private final SimulatedDesk desk = new SimulatedDesk(1, LocalDateTime.parse("2026-03-02T09:30"), SitterHabits.DEFAULT);
    private final long begin = System.nanoTime();
    private int register;

    /// Answers for ever.
    static void main() throws IOException {
        var bus = new SimulatedBus();
        bus.desk.advanceTo(new SampleTime(0));
        try (var kernel = new RandomAccessFile("/dev/i2c-usim", "rw")) {
            System.out.println("the bus is up");
            var request = new byte[LONGEST_REQUEST];
            while (true) {
                int length = kernel.read(request);
                kernel.write(bus.answer(ByteBuffer.wrap(request, 0, length).order(ByteOrder.LITTLE_ENDIAN)));
            }
        }
    }

    private byte[] answer(ByteBuffer request) {
        int number = request.getInt();
        int messages = request.getInt();
        int result = messages;
        var read = new ByteArrayOutputStream();
        desk.advanceTo(new SampleTime(System.nanoTime() - begin));
        try {
            for (int i = 0; i < messages; i++) {
                read.writeBytes(message(request));
            }
        } catch (IOException e) {
            result = NOBODY_ANSWERS;
            read.reset();
        }
        return ByteBuffer.allocate(8 + read.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .putInt(result)
                .put(read.toByteArray())
                .array();
    }

    private byte[] message(ByteBuffer request) throws IOException {
        var chip = chip(request.getShort());
        boolean reads = (request.getShort() & READ) != 0;
        var bytes = new byte[request.getShort()];
        request.getShort();
        if (!reads) {
            request.get(bytes);
        }
        if (chip == null) {
            throw new IOException("nobody answers");
        }
        if (reads) {
            chip.read(register, bytes);
            return bytes;
        }
        write(chip, bytes);
        return new byte[0];
    }

    /// The first byte names the register; without more it is read next.
    private void write(RegisterBus chip, byte[] bytes) throws IOException {
        register = bytes.length == 0 ? register : bytes[0] & 0xFF;
        if (bytes.length > 1) {
            var values = new byte[bytes.length - 1];
            System.arraycopy(bytes, 1, values, 0, values.length);
            chip.write(register, values);
        }
    }

    private @Nullable RegisterBus chip(int address) {
        int converter = address - FIRST_CONVERTER;
        if (address == CLIP) {
            return Files.exists(UNPLUGGED) ? null : desk.imuBus();
        }
        return converter >= 0 && converter < desk.matBuses().size() ? desk.matBuses().get(converter) : null;
    }
}
