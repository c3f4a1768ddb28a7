package org.plumbline.simulation.chip;

import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.plumbline.board.line.InputLine;

/// An HX711 edge by edge: a result every 100 ms, shifted out by pulses of its clock, asleep when that stays high.
///
/// Not modelled: channel B. Datasheet: Avia Semiconductor HX711.
public final class VirtualHx711 implements InputLine {

    private static final long PERIOD_NANOS = 100_000_000;
    private static final long SETTLING_NANOS = 400_000_000;
    private static final long POWER_DOWN_NANOS = 60_000;
    private static final int BITS = 24;

    private final ChipClock time;
    private final IntSupplier bridge;
    private long due = SETTLING_NANOS;
    private long highSince = -1;
    private int pulses;
    private int result;
    private Fault fault = Fault.NONE;

    /// What can be wrong with it.
    public enum Fault {
        NONE,
        /// Its output is pulled up by the Pi and nothing else.
        UNPLUGGED,
        /// Its output is held low.
        SHORTED,
        /// A wire of the load cell is off: the amplifier is at its end.
        SATURATED
    }

    /// @param bridge what the load cell gives now, in counts
    public VirtualHx711(ChipClock time, IntSupplier bridge) {
        this.time = time;
        this.bridge = bridge;
    }

    /// From now on.
    public void have(Fault fault) {
        this.fault = fault;
    }

    /// An edge of `PD_SCK`.
    public void clock(boolean high) {
        if (high && highSince < 0) {
            highSince = time.nanos();
            shift();
        } else if (!high && highSince >= 0) {
            wakeUp();
            highSince = -1;
        }
    }

    private void shift() {
        if (pulses == 0 && time.nanos() >= due) {
            result = fault == Fault.SATURATED ? 0x7F_FFFF : bridge.getAsInt();
        }
        boolean shifting = pulses > 0 || time.nanos() >= due;
        pulses = shifting ? pulses + 1 : 0;
        if (pulses > BITS) {
            pulses = 0;
            due = (time.nanos() / PERIOD_NANOS + 1) * PERIOD_NANOS;
        }
    }

    private void wakeUp() {
        if (time.nanos() - highSince > POWER_DOWN_NANOS) {
            pulses = 0;
            due = time.nanos() + SETTLING_NANOS;
        }
    }

    /// `DOUT`: low once a result waits, then a bit after each pulse, high after the last.
    @Override
    public boolean isHigh() {
        return switch (fault) {
            case UNPLUGGED -> true;
            case SHORTED -> false;
            case NONE, SATURATED -> pulses == 0 ? time.nanos() < due : (result >> (BITS - pulses) & 1) != 0;
        };
    }

    @Override
    public void onEdge(Consumer<Edge> listener) {
        throw new UnsupportedOperationException("the driver does not wait for edges");
    }

    @Override
    public void close() {
        // Nothing to let go of; the chip goes on.
    }
}
