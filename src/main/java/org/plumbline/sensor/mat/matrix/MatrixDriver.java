package org.plumbline.sensor.mat.matrix;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.mat.FrameGuard;
import org.plumbline.sensor.mat.MatDriver;

/// Reads a mat of up to 16 rows and 16 columns, a cell where each pair of them crosses: one multiplexer gives a row
/// the supply, another leads a column to the converter.
public final class MatrixDriver implements MatDriver {

    /// Until the input is right to a thousandth: seven times 10 kΩ, the divider's lower half, and 1 nF of wires.
    private static final Duration SETTLING = Duration.ofNanos(70_000);

    private final Wiring wiring;
    private final int columns;
    private final double[] loads;
    private final Delay delay;
    private final FrameGuard guard;

    /// What a matrix is wired to.
    ///
    /// @param rows    gives one row the supply
    /// @param columns leads one column to the converter
    public record Wiring(Multiplexer rows, Multiplexer columns, AnalogInput converter) {}

    private MatrixDriver(Wiring wiring, int rows, int columns, Delay delay) {
        this.wiring = wiring;
        this.columns = columns;
        this.loads = new double[rows * columns];
        this.delay = delay;
        this.guard = new FrameGuard("matrix", loads.length);
    }

    /// Measures every cell once.
    ///
    /// @throws IOException if the converter does not answer or a line cannot be set
    public static MatrixDriver open(Wiring wiring, int rows, int columns, Delay delay) throws IOException {
        check("rows", rows);
        check("columns", columns);
        var driver = new MatrixDriver(wiring, rows, columns, delay);
        driver.measure();
        return driver;
    }

    private static void check(String name, int count) {
        if (count < 1 || count > Multiplexer.WIRES) {
            throw new IllegalArgumentException("%s must be 1 to %d: %d".formatted(name, Multiplexer.WIRES, count));
        }
    }

    @Override
    public String name() {
        return "matrix";
    }

    @Override
    public Optional<MatFrame> read(SampleTime at) throws IOException {
        measure();
        return guard.take(new MatFrame(at, loads));
    }

    private void measure() throws IOException {
        for (int cell = 0; cell < loads.length; cell++) {
            wiring.rows().select(cell / columns);
            wiring.columns().select(cell % columns);
            delay.await(SETTLING);
            loads[cell] = wiring.converter().share();
        }
    }

    /// The converter and both multiplexers are closed, whichever fails.
    @Override
    public void close() throws IOException {
        try (var _ = wiring.rows();
                var _ = wiring.columns()) {
            wiring.converter().close();
        }
    }
}
