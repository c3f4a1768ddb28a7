package org.plumbline.simulation.chip.imu;

/// Bytes in the order they came; a full one loses the oldest and says so.
final class ByteFifo {

    private final byte[] bytes;
    private int first;
    private int size;
    private boolean overflowed;

    ByteFifo(int capacity) {
        bytes = new byte[capacity];
    }

    void put(int value) {
        if (size == bytes.length) {
            first = (first + 1) % bytes.length;
            size--;
            overflowed = true;
        }
        bytes[(first + size++) % bytes.length] = (byte) value;
    }

    /// Takes the oldest, or 0xFF when there is none left.
    int take() {
        if (size == 0) {
            return 0xFF;
        }
        int value = Byte.toUnsignedInt(bytes[first]);
        first = (first + 1) % bytes.length;
        size--;
        return value;
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == bytes.length;
    }

    /// Whether bytes were lost since it was last cleared or asked.
    boolean takeOverflowed() {
        boolean was = overflowed;
        overflowed = false;
        return was;
    }

    boolean hasOverflowed() {
        return overflowed;
    }

    void clear() {
        size = 0;
        overflowed = false;
    }
}
