package org.plumbline.sensor.bus;

import com.pi4j.library.linuxfs.LinuxFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

/// The reading of a register as the two messages of one `I2C_RDWR`: it is written, and read with a repeated start.
///
/// Laid out as `struct i2c_msg` of linux/i2c.h: address, flags and length of 16 bits each, a gap, and a pointer to
/// the bytes. Where each pointer is and to what it leads is told beside it, since only native code knows addresses.
///
/// The buffers are direct and used again: of any others Pi4J 3.0.4 makes a direct copy for each transfer that is
/// longer or shorter than the one before. No more than one read fits into a transfer: the controller of a Raspberry
/// Pi before the fifth wants it to be the last message. Not thread-safe.
final class ReadTransfer {

    /// The kernel's number of the call.
    static final int I2C_RDWR = 0x0707;

    private static final int I2C_M_RD = 1;
    private static final int POINTER_AT = 8;
    private static final int MESSAGE_BYTES = POINTER_AT + LinuxFile.wordSize;
    private static final int REGISTER_AT = 2 * MESSAGE_BYTES;
    private static final int VALUES_AT = REGISTER_AT + 1;
    private static final int POINTERS = 4;

    private final int address;
    private final IntBuffer pointers = direct(POINTERS * Integer.BYTES)
            .asIntBuffer()
            .put(new int[] {POINTER_AT, REGISTER_AT, MESSAGE_BYTES + POINTER_AT, VALUES_AT});

    private ByteBuffer data = direct(256);

    /// @param address of the device
    ReadTransfer(int address) {
        this.address = address;
    }

    /// Lays it out, for [#data] and [#pointers].
    void lay(int register, int length) {
        int bytes = VALUES_AT + length;
        data = data.capacity() < bytes ? direct(bytes) : data.clear();
        message(0, 0, 1);
        message(MESSAGE_BYTES, I2C_M_RD, length);
        data.put(REGISTER_AT, (byte) register);
        pointers.clear();
    }

    private void message(int at, int flags, int length) {
        data.putShort(at, (short) address).putShort(at + 2, (short) flags).putShort(at + 4, (short) length);
    }

    private static ByteBuffer direct(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }

    /// The messages and what they write; the kernel puts what is read into the same bytes.
    ByteBuffer data() {
        return data;
    }

    /// Pairs: where a pointer is, and to what it leads.
    IntBuffer pointers() {
        return pointers;
    }

    /// Hands over what has come.
    void take(byte[] into) {
        data.get(VALUES_AT, into);
    }
}
