package org.plumbline.simulation.chip;

import org.plumbline.sensor.bus.RegisterBus;

/// An ADS1115 as its driver sees it: four 16-bit registers, single-shot conversions that take their time.
///
/// Not modelled: comparator, continuous mode. Datasheet: Texas Instruments SBAS444.
public final class VirtualAds1115 implements RegisterBus {

    private static final int CONVERSION = 0;
    private static final int CONFIG = 1;
    private static final int OS = 1 << 15;
    private static final int FIRST_INPUT = 0b100;
    private static final double[] FULL_SCALE_VOLTS = {6.144, 4.096, 2.048, 1.024, 0.512, 0.256, 0.256, 0.256};
    private static final int[] RATES = {8, 16, 32, 64, 128, 250, 475, 860};

    private final ChipClock clock;
    private final AnalogInputs inputs;
    private final int[] registers = new int[4];
    private long ready;
    private boolean frozen;
    private boolean stuck;
    private boolean dead;

    public VirtualAds1115(ChipClock clock, AnalogInputs inputs) {
        this.clock = clock;
        this.inputs = inputs;
        losePower();
    }

    /// Whether every conversion from that of the first input on gives what the last one gave.
    public void freeze(boolean frozen) {
        this.frozen = frozen;
    }

    /// Whether conversions never end.
    public void hang(boolean dead) {
        this.dead = dead;
    }

    @Override
    public int read(int register) {
        return value(register) >> 8;
    }

    @Override
    public void read(int register, byte[] into) {
        int value = value(register);
        for (int i = 0; i < into.length; i++) {
            into[i] = (byte) (i % 2 == 0 ? value >> 8 : value);
        }
    }

    @Override
    public void write(int register, int value) {
        // One byte is not enough.
    }

    /// A register takes effect once both bytes have come.
    @Override
    public void write(int register, byte[] from) {
        if (register == CONVERSION || from.length < 2) {
            return;
        }
        int value = Byte.toUnsignedInt(from[0]) << 8 | Byte.toUnsignedInt(from[1]);
        registers[register] = register == CONFIG ? value & ~OS : value;
        if (register == CONFIG && (value & OS) != 0) {
            convert(value);
        }
    }

    /// Nothing to let go of; the chip goes on.
    @Override
    public void close() {}

    /// All registers are as after power-up.
    public void losePower() {
        registers[CONVERSION] = 0;
        registers[CONFIG] = 0x0583;
        registers[2] = 0x8000;
        registers[3] = 0x7FFF;
    }

    private void convert(int config) {
        ready = clock.nanos() + 1_000_000_000L / RATES[config >> 5 & 0b111];
        if (frozen && (stuck || (config >> 12 & 0b111) == FIRST_INPUT)) {
            stuck = true;
            return;
        }
        stuck = false;
        double volts = selected(config >> 12 & 0b111);
        double counts = Math.rint(volts / FULL_SCALE_VOLTS[config >> 9 & 0b111] * 32_768);
        registers[CONVERSION] = (int) Math.clamp(counts, Short.MIN_VALUE, Short.MAX_VALUE) & 0xFFFF;
    }

    /// `MUX`: four single inputs, or the difference of two.
    private double selected(int mux) {
        return switch (mux) {
            case 0 -> inputs.volts(0) - inputs.volts(1);
            case 1 -> inputs.volts(0) - inputs.volts(3);
            case 2 -> inputs.volts(1) - inputs.volts(3);
            case 3 -> inputs.volts(2) - inputs.volts(3);
            default -> inputs.volts(mux - 4);
        };
    }

    private int value(int register) {
        boolean idle = !dead && clock.nanos() >= ready;
        return register == CONFIG && idle ? registers[CONFIG] | OS : registers[register];
    }
}
