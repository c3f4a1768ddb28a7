package org.plumbline.simulation.chip;

import java.util.stream.IntStream;
import org.plumbline.board.line.OutputLine;

/// Two CD74HC4067 around a mat of crossing rows and columns: what is on the common wire of the second one.
///
/// Not modelled: currents through cells that are not selected. Datasheet: Texas Instruments SCHS209.
public final class VirtualMatrix implements AnalogInputs {

    private static final int LINES = 4;

    private final int columns;
    private final AnalogInputs cells;
    private final boolean[] lines = new boolean[2 * LINES];

    /// @param cells voltage of each cell, were it the one that is selected; row by row
    public VirtualMatrix(int columns, AnalogInputs cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /// `S0` to `S3` of the multiplexer of the rows, then those of the columns.
    public OutputLine line(int number) {
        return new OutputLine() {
            @Override
            public void set(boolean high) {
                lines[number] = high;
            }

            @Override
            public void close() {
                lines[number] = false;
            }
        };
    }

    /// Every channel sees the common wire; a column without cells is grounded.
    @Override
    public double volts(int channel) {
        int column = selected(LINES);
        return column < columns ? cells.volts(selected(0) * columns + column) : 0;
    }

    private int selected(int first) {
        return IntStream.range(0, LINES)
                .map(line -> lines[first + line] ? 1 << line : 0)
                .sum();
    }
}
