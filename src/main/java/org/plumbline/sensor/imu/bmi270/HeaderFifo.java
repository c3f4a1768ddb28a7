package org.plumbline.sensor.imu.bmi270;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import org.plumbline.sensor.imu.FifoRead;
import org.plumbline.sensor.imu.RawSample;

/// What the FIFO holds with headers on: frames, each of which says what is in it.
final class HeaderFifo {

    /// A header, angular rate, acceleration: six little-endian words.
    static final int FRAME_BYTES = 13;

    /// `fh_mode` and `fh_parm`; the bits below tell of interrupts.
    private static final int KIND = 0b1111_1100;

    private static final int GYRO_AND_ACCEL = 0x8C;
    private static final int SKIPPED = 0x40;
    private static final int EMPTY = 0x80;

    private HeaderFifo() {}

    /// What was read.
    ///
    /// @param crossSense `factor_zx`: how much of the rate about z shows about x, in 512ths
    static FifoRead decode(ByteBuffer fifo, int crossSense) throws IOException {
        fifo.order(ByteOrder.LITTLE_ENDIAN);
        var samples = new ArrayList<RawSample>();
        for (int frame = 0; frame + FRAME_BYTES <= fifo.limit(); frame += FRAME_BYTES) {
            int header = Byte.toUnsignedInt(fifo.get(frame));
            switch (header & KIND) {
                case GYRO_AND_ACCEL -> samples.add(corrected(RawSample.at(fifo, frame + 7, frame + 1), crossSense));
                case SKIPPED -> {
                    return FifoRead.OVERFLOWED;
                }
                case EMPTY -> {
                    return FifoRead.of(samples);
                }
                default ->
                    throw new IOException(
                            "BMI270: header of a FIFO frame is 0x%02X, expected 0x8C to 0x8F".formatted(header));
            }
        }
        return FifoRead.of(samples);
    }

    private static RawSample corrected(RawSample raw, int crossSense) {
        int rate = Math.clamp(raw.gx() - crossSense * raw.gz() / 512, Short.MIN_VALUE, Short.MAX_VALUE);
        return new RawSample(raw.ax(), raw.ay(), raw.az(), (short) rate, raw.gy(), raw.gz());
    }
}
