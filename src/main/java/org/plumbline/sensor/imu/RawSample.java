package org.plumbline.sensor.imu;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Six words as the chip counts them: acceleration, then angular rate.
///
/// @param ax acceleration along x, -32,768 to 32,767; the others likewise
public record RawSample(short ax, short ay, short az, short gx, short gy, short gz) {

    private static final int FRAME_BYTES = 12;

    /// Takes the words out of a frame, in the frame's byte order.
    ///
    /// @param accelAt byte at which the three words of acceleration begin
    /// @param gyroAt  byte at which the three words of angular rate begin
    public static RawSample at(ByteBuffer frame, int accelAt, int gyroAt) {
        return new RawSample(
                frame.getShort(accelAt),
                frame.getShort(accelAt + 2),
                frame.getShort(accelAt + 4),
                frame.getShort(gyroAt),
                frame.getShort(gyroAt + 2),
                frame.getShort(gyroAt + 4));
    }

    /// Takes frames of twelve bytes, acceleration and then angular rate, one after the other.
    ///
    /// A plain loop: it runs a few times a second, too rarely for anything cleverer to be compiled.
    public static List<RawSample> frames(ByteBuffer fifo) {
        var samples = new ArrayList<RawSample>();
        for (int frame = 0; frame + FRAME_BYTES <= fifo.limit(); frame += FRAME_BYTES) {
            samples.add(at(fifo, frame, frame + FRAME_BYTES / 2));
        }
        return samples;
    }

    boolean isAll(int word) {
        return ax == word && ay == word && az == word && gx == word && gy == word && gz == word;
    }

    boolean hasForceOf(RawSample other) {
        return ax == other.ax && ay == other.ay && az == other.az;
    }

    boolean hasRateOf(RawSample other) {
        return gx == other.gx && gy == other.gy && gz == other.gz;
    }

    /// Whether some word is at the end of its range, so that the motion may have gone beyond.
    boolean isClipped() {
        return clips(ax) || clips(ay) || clips(az) || clips(gx) || clips(gy) || clips(gz);
    }

    private static boolean clips(short word) {
        return word == Short.MAX_VALUE || word == Short.MIN_VALUE;
    }
}
