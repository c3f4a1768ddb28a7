package org.plumbline.sensor.imu.lsm6;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.imu.FifoRead;
import org.plumbline.sensor.imu.RawSample;

/// The LSM6DSOX's: records of seven bytes, the first of which tells which sensor the three words are from.
final class TaggedFifo implements LsmFifo {

    private static final int RECORD_BYTES = 7;

    /// 3 KiB.
    private static final int RECORDS = 512;

    /// `FIFO_STATUS1` and 2: `DIFF_FIFO`.
    private static final int COUNT = 0x03FF;

    /// `FIFO_STATUS2` bits 6 and 3: `FIFO_OVR_IA` and `FIFO_OVR_LATCHED`.
    private static final int OVERRUN = 0b0100_1000 << 8;

    /// `TAG_SENSOR`, bits 7:3 of the tag.
    private static final int GYROSCOPE = 0x01;

    private static final int ACCELEROMETER = 0x02;

    @Override
    public void start(ChipRegisters chip, DataRate rate) throws IOException {
        chip.configure(LsmRegister.FIFO_CTRL3, rate.code << 4 | rate.code);
        empty(chip);
    }

    private static void empty(ChipRegisters chip) throws IOException {
        chip.configure(LsmRegister.FIFO_CTRL4, Bits.BYPASS);
        chip.configure(LsmRegister.FIFO_CTRL4, Bits.CONTINUOUS);
    }

    /// Both sensors write at the same moments, so pairs are read.
    @Override
    public FifoRead drain(ChipRegisters chip) throws IOException {
        int status = chip.read(LsmRegister.FIFO_STATUS1, 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getShort();
        int records = status & COUNT;
        if ((status & OVERRUN) != 0 || records >= RECORDS) {
            empty(chip);
            return FifoRead.OVERFLOWED;
        }
        var fifo = chip.drain(LsmRegister.FIFO_DATA_OUT_TAG, records / 2, 2 * RECORD_BYTES);
        chip.expect(LsmRegister.FIFO_CTRL4, Bits.CONTINUOUS);
        return FifoRead.of(decode(fifo));
    }

    static List<RawSample> decode(ByteBuffer fifo) throws IOException {
        fifo.order(ByteOrder.LITTLE_ENDIAN);
        var samples = new ArrayList<RawSample>();
        for (int first = 0; first < fifo.limit(); first += 2 * RECORD_BYTES) {
            int second = first + RECORD_BYTES;
            boolean accelFirst = tag(fifo, first) == ACCELEROMETER && tag(fifo, second) == GYROSCOPE;
            if (!accelFirst && !(tag(fifo, first) == GYROSCOPE && tag(fifo, second) == ACCELEROMETER)) {
                throw new IOException("LSM6DSOX: FIFO tags are 0x%02X and 0x%02X, expected one of each sensor"
                        .formatted(tag(fifo, first), tag(fifo, second)));
            }
            samples.add(RawSample.at(fifo, 1 + (accelFirst ? first : second), 1 + (accelFirst ? second : first)));
        }
        return samples;
    }

    private static int tag(ByteBuffer fifo, int at) {
        return Byte.toUnsignedInt(fifo.get(at)) >> 3;
    }
}
