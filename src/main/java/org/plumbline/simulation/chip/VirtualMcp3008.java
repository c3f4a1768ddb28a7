package org.plumbline.simulation.chip;

import java.util.Arrays;
import org.plumbline.sensor.bus.spi.Spi;

/// An MCP3008 clock by clock: waits for a start bit, is told a channel, and says the result forwards, then backwards.
///
/// Datasheet: Microchip DS21295, figures 5-1 and 5-2.
public final class VirtualMcp3008 implements Spi {

    private static final double SUPPLY_VOLTS = 3.3;
    private static final int BITS = 10;
    private static final int MOST = (1 << BITS) - 1;

    /// Clocks after the start bit: `SGL/DIFF`, three bits of the channel, sampling, the null bit.
    private static final int SGL = 1;

    private static final int D0 = 4;
    private static final int NULL = 6;

    private final AnalogInputs inputs;
    private final int[] results = new int[8];
    private Fault fault = Fault.NONE;

    /// What can be wrong with it.
    public enum Fault {
        NONE,
        /// Nothing drives `DOUT`, which is pulled up.
        UNPLUGGED,
        /// Every result is the one before.
        FROZEN,
        /// The clock is disturbed: one pulse is seen twice.
        EXTRA_CLOCK
    }

    public VirtualMcp3008(AnalogInputs inputs) {
        this.inputs = inputs;
    }

    /// From now on.
    public void have(Fault fault) {
        this.fault = fault;
    }

    @Override
    public void exchange(byte[] bytes) {
        if (fault == Fault.UNPLUGGED) {
            Arrays.fill(bytes, (byte) 0xFF);
            return;
        }
        var conversion = new Conversion();
        for (int clock = 0; clock < bytes.length * Byte.SIZE; clock++) {
            int mask = 0x80 >> (clock % Byte.SIZE);
            boolean in = (bytes[clock / Byte.SIZE] & mask) != 0;
            boolean out = conversion.clock(in);
            if (fault == Fault.EXTRA_CLOCK && clock == 2 * Byte.SIZE) {
                out = conversion.clock(in);
            }
            bytes[clock / Byte.SIZE] = (byte) ((bytes[clock / Byte.SIZE] & ~mask) | (out ? mask : 0));
        }
    }

    @Override
    public void close() {
        // Nothing to let go of; the chip goes on.
    }

    private int convert(int channel) {
        if (fault != Fault.FROZEN) {
            results[channel] = (int) Math.clamp(Math.rint(inputs.volts(channel) / SUPPLY_VOLTS * MOST), 0, MOST);
        }
        return results[channel];
    }

    /// From one selection of the chip to the next.
    private final class Conversion {
        private int since = -1;
        private int told;
        private int result;

        /// @return what `DOUT` is then; pulled up while the chip does not drive it
        boolean clock(boolean in) {
            if (since < 0) {
                since = in ? 0 : -1;
                return true;
            }
            since++;
            if (since >= SGL && since <= D0) {
                told = told << 1 | (in ? 1 : 0);
            }
            if (since == D0) {
                result = convert(told & 0b111);
            }
            return since < NULL || bit(since - NULL);
        }

        /// The null bit, ten bits forwards, nine backwards, zeros.
        private boolean bit(int position) {
            int bit = position <= BITS ? BITS - position : position - BITS;
            return position > 0 && bit < BITS && (result >> bit & 1) != 0;
        }
    }
}
