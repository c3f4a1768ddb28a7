package org.plumbline.sensor.mat.hx711;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.plumbline.board.line.InputLine;
import org.plumbline.board.line.OutputLine;
import org.plumbline.sensor.bus.Delay;

/// The wires to some HX711 whose clock is one: every pulse shifts a bit out of each of them. Datasheet: Avia HX711.
///
/// @param clock `PD_SCK` of all
/// @param data  `DOUT` of each
/// @param nanos monotonic clock, as `System::nanoTime`
public record Hx711Lines(OutputLine clock, List<InputLine> data, LongSupplier nanos) implements AutoCloseable {

    /// `T3` by the datasheet: after 60 µs of a high clock the chips power down, and then begin anew.
    private static final long LONGEST_HIGH_NANOS = 50_000;

    private static final Duration POWER_DOWN = Duration.ofMillis(1);

    public Hx711Lines {
        data = List.copyOf(data);
        if (data.isEmpty()) {
            throw new IllegalArgumentException("at least one load cell is needed");
        }
    }

    /// Powers the chips down and up again: channel A at a gain of 128 is then chosen.
    void reset(Delay delay) throws IOException {
        clock.set(true);
        delay.await(POWER_DOWN);
        clock.set(false);
    }

    /// Whether `DOUT` is low, or else high, on every wire: low is a result that waits, high is none.
    boolean all(boolean high) throws IOException {
        for (var line : data) {
            if (line.isHigh() != high) {
                return false;
            }
        }
        return true;
    }

    /// One pulse, as short as the Pi can make it: the bit that it shifts out stays until the next one.
    ///
    /// @return whether it was short enough for the chips not to power down
    boolean pulse() throws IOException {
        long began = nanos.getAsLong();
        clock.set(true);
        clock.set(false);
        return nanos.getAsLong() - began <= LONGEST_HIGH_NANOS;
    }

    @Override
    public void close() throws IOException {
        for (var line : data) {
            line.close();
        }
        clock.close();
    }
}
