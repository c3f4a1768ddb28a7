package org.plumbline.sensor.mat.hx711;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.mat.FrameGuard;
import org.plumbline.sensor.mat.MatDriver;

/// Reads load cells through HX711, channel A at a gain of 128.
///
/// Linux may stop a program between two edges. A pulse so long that the chips may have powered down spoils a frame,
/// which is left out; they are reset, and need 400 ms until they have settled.
public final class Hx711Driver implements MatDriver {

    private static final int BITS = 24;
    private static final int UNUSED_BITS = Integer.SIZE - BITS;
    private static final int MOST = 0x7F_FFFF;
    private static final int LEAST = -0x80_0000;

    /// Share of the range below zero: cells that bear nothing read a little off on either side.
    private static final double BELOW_ZERO = 0.1;

    private static final Duration POLL = Duration.ofMillis(5);

    /// A result comes every 100 ms, the first one 400 ms after a reset; half as much again is given.
    private static final int POLLS = 120;

    /// Spoilt frames in a row with which the Pi is too busy for this.
    private static final int MOST_SPOILT = 5;

    private final Hx711Lines lines;
    private final double fullScale;
    private final Delay delay;
    private final int[] counts;
    private final FrameGuard guard = new FrameGuard("HX711", 1);
    private int spoilt;

    private Hx711Driver(Hx711Lines lines, double fullScale, Delay delay) {
        this.lines = lines;
        this.fullScale = fullScale;
        this.delay = delay;
        this.counts = new int[lines.data().size()];
    }

    /// Resets every chip, whatever it was left in, and waits for the first results.
    ///
    /// @param fullScale counts at the heaviest load a cell is made for
    /// @throws IOException if a chip has no result in time
    public static Hx711Driver open(Hx711Lines lines, double fullScale, Delay delay) throws IOException {
        var driver = new Hx711Driver(lines, fullScale, delay);
        lines.reset(delay);
        driver.awaitResults();
        return driver;
    }

    @Override
    public String name() {
        return "HX711";
    }

    @Override
    public Optional<MatFrame> read(SampleTime at) throws IOException {
        awaitResults();
        if (!shift()) {
            spoilt++;
            refuse(spoilt >= MOST_SPOILT, "%d frames in a row had pulses of over 50 µs".formatted(spoilt));
            lines.reset(delay);
            return Optional.empty();
        }
        spoilt = 0;
        refuse(Arrays.stream(counts).anyMatch(it -> it >= MOST || it <= LEAST), "a cell is at the end of its range");
        return guard.take(
                new MatFrame(at, Arrays.stream(counts).mapToDouble(this::load).toArray()));
    }

    private void awaitResults() throws IOException {
        for (int i = 0; i < POLLS; i++) {
            if (lines.all(false)) {
                return;
            }
            delay.await(POLL);
        }
        refuse(true, "no result within %d ms".formatted(POLL.multipliedBy(POLLS).toMillis()));
    }

    /// Takes the results out, the highest bit first, and has the next one measured with the same gain.
    ///
    /// @return whether every pulse was short enough
    private boolean shift() throws IOException {
        boolean good = true;
        Arrays.fill(counts, 0);
        for (int bit = 0; bit < BITS; bit++) {
            good &= lines.pulse();
            for (int cell = 0; cell < counts.length; cell++) {
                counts[cell] = counts[cell] << 1 | (lines.data().get(cell).isHigh() ? 1 : 0);
            }
        }
        good &= lines.pulse();
        refuse(good && !lines.all(true), "DOUT is low after 25 pulses: bits were lost");
        for (int cell = 0; cell < counts.length; cell++) {
            counts[cell] = counts[cell] << UNUSED_BITS >> UNUSED_BITS;
        }
        return good;
    }

    private double load(int count) {
        return Math.clamp(BELOW_ZERO + (1 - BELOW_ZERO) * count / fullScale, 0, 1);
    }

    private static void refuse(boolean wrong, String words) throws IOException {
        if (wrong) {
            throw new IOException("HX711: " + words);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
