package org.plumbline.simulation.chip.imu;

/// Bytes in the order they came; a full one loses the oldest and says so.
public final class ByteFifo {

    private final byte[] bytes;
    private int first;
    private int size;
    private boolean overflowed;

    public ByteFifo(int capacity) {
        bytes = new byte[capacity];
    }

    public void put(int value) {
        if (size == bytes.length) {
            first = (first + 1) % bytes.length;
            size--;
            overflowed = true;
        }
        bytes[(first + size++) % bytes.length] = (byte) value;
    }

    /// Takes the oldest, or 0xFF when there is none left.
    public int take() {
        if (size == 0) {
            return 0xFF;
        }
        int value = Byte.toUnsignedInt(bytes[first]);
        first = (first + 1) % bytes.length;
        size--;
        return value;
    }

    public int size() {
        return size;
    }

    public boolean isFull() {
        return size == bytes.length;
    }

    /// Whether bytes were lost since it was last cleared or asked.
    public boolean takeOverflowed() {
        boolean was = overflowed;
        overflowed = false;
        return was;
    }

    public boolean hasOverflowed() {
        return overflowed;
    }

    public void clear() {
        size = 0;
        overflowed = false;
    }
}
