package org.plumbline.sensor.mat.mcp3008;

import java.io.IOException;
import java.util.Arrays;
import org.plumbline.sensor.bus.spi.Spi;

/// One converter of eight channels and 10 bits. Datasheet: Microchip DS21295.
///
/// It has neither identity nor registers. What tells a converter from a wire is that it says every result twice: with
/// the highest bit first and then, clocked on, with the lowest bit first. A wire held low says 0 both times, though.
final class Mcp3008 {

    /// The bit that begins a conversion, alone in the first byte so that the result ends with a byte.
    private static final byte START = 0b0000_0001;

    /// `SGL/DIFF` = 1: one input against ground; `D2` to `D0` follow it.
    private static final int SINGLE_ENDED = 0b1000_0000;

    private static final int CHANNEL_SHIFT = 4;

    /// Start, channel and result, and the result again.
    private static final int FRAME_BYTES = 5;

    private static final int NULL_BIT = 1 << 26;
    private static final int RESULT_SHIFT = 16;
    private static final int RESULT_MASK = 0x3FF;

    /// Reversed, the result starts with its second lowest bit: the lowest one is not said again.
    private static final int AGAIN_SHIFT = 7;

    private static final int NOT_OF_THE_NINE_BITS = Integer.SIZE - 9;

    private final Spi spi;
    private final byte[] frame = new byte[FRAME_BYTES];

    Mcp3008(Spi spi) {
        this.spi = spi;
    }

    /// Measures one channel, 0 to 7, as a share of the supply.
    ///
    /// @throws IOException if what came back was not said by a converter
    double share(int channel) throws IOException {
        Arrays.fill(frame, (byte) 0);
        frame[0] = START;
        frame[1] = (byte) (SINGLE_ENDED | channel << CHANNEL_SHIFT);
        spi.exchange(frame);
        return decode(frame, channel) / (double) RESULT_MASK;
    }

    static int decode(byte[] frame, int channel) throws IOException {
        int bits = Byte.toUnsignedInt(frame[1]) << 24
                | Byte.toUnsignedInt(frame[2]) << 16
                | Byte.toUnsignedInt(frame[3]) << 8
                | Byte.toUnsignedInt(frame[4]);
        if ((bits & NULL_BIT) != 0) {
            throw new IOException(
                    "MCP3008: the null bit of channel %d is 1: nothing drives the wire".formatted(channel));
        }
        int result = bits >>> RESULT_SHIFT & RESULT_MASK;
        int again = Integer.reverse(bits >>> AGAIN_SHIFT) >>> NOT_OF_THE_NINE_BITS;
        if (again != result >> 1) {
            throw new IOException(
                    "MCP3008: channel %d said 0x%03X and then 0x%03X".formatted(channel, result, again << 1));
        }
        return result;
    }

    void close() throws IOException {
        spi.close();
    }
}
