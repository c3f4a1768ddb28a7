package org.plumbline.sensor.bus;

import com.pi4j.library.linuxfs.LinuxFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.List;

/// Reads of a device as the messages of one `I2C_RDWR`: a register is written, and read with a repeated start.
///
/// Laid out as `struct i2c_msg` of linux/i2c.h: address, flags and length of 16 bits each, a gap, and a pointer to
/// the bytes. Where each pointer is and to what it leads is told beside it, since only native code knows addresses.
///
/// The buffers are direct and used again: of any others Pi4J 3.0.4 makes a direct copy for each transfer that is
/// longer or shorter than the one before. Not thread-safe.
final class ReadMessages {

    /// The kernel's number of the call.
    static final int I2C_RDWR = 0x0707;

    private static final int I2C_M_RD = 1;
    private static final int MESSAGES_A_READ = 2;
    private static final int POINTER_AT = 8;
    private static final int MESSAGE_BYTES = POINTER_AT + LinuxFile.wordSize;

    private final int address;
    private ByteBuffer data = direct(256);
    private IntBuffer pointers = direct(64).asIntBuffer();

    /// @param address of the device
    ReadMessages(int address) {
        this.address = address;
    }

    /// Lays them out, for [#data] and [#pointers].
    void lay(List<RegisterRead> reads) {
        int at = firstByte(reads);
        makeRoom(at + bytes(reads), 2 * MESSAGES_A_READ * reads.size());
        for (var read : reads) {
            int length = read.bytes().length;
            data.put(at, (byte) read.register());
            add(0, 1, at);
            add(I2C_M_RD, length, at + 1);
            at += 1 + length;
        }
        pointers.flip();
    }

    private static int firstByte(List<RegisterRead> reads) {
        return MESSAGES_A_READ * reads.size() * MESSAGE_BYTES;
    }

    private static int bytes(List<RegisterRead> reads) {
        int bytes = 0;
        for (var read : reads) {
            bytes += 1 + read.bytes().length;
        }
        return bytes;
    }

    private void makeRoom(int bytes, int count) {
        data = data.capacity() < bytes ? direct(2 * bytes) : data.clear();
        pointers =
                pointers.capacity() < count ? direct(2 * count * Integer.BYTES).asIntBuffer() : pointers.clear();
    }

    private static ByteBuffer direct(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }

    private void add(int flags, int length, int bytesAt) {
        int message = pointers.position() / 2 * MESSAGE_BYTES;
        data.putShort(message, (short) address)
                .putShort(message + 2, (short) flags)
                .putShort(message + 4, (short) length);
        pointers.put(message + POINTER_AT).put(bytesAt);
    }

    /// The messages and what they write; the kernel puts what is read into the same bytes.
    ByteBuffer data() {
        return data;
    }

    /// Pairs: where a pointer is, and to what it leads.
    IntBuffer pointers() {
        return pointers;
    }

    /// Gives each read what has come for it.
    void hand(List<RegisterRead> reads) {
        int at = firstByte(reads);
        for (var read : reads) {
            data.get(at + 1, read.bytes());
            at += 1 + read.bytes().length;
        }
    }
}
