package org.plumbline.sensor.mat.matrix;

import java.io.IOException;
import java.util.List;
import org.plumbline.board.line.OutputLine;

/// A CD74HC4067: the one of sixteen wires that four lines name is connected to the common one.
/// Datasheet: Texas Instruments SCHS209. Its `E` is wired to ground, so it is always on.
public final class Multiplexer implements AutoCloseable {

    static final int WIRES = 16;
    private static final int LINES = 4;

    private final List<OutputLine> select;
    private int selected;

    /// @param select `S0` to `S3`, all of them low
    public Multiplexer(List<OutputLine> select) {
        if (select.size() != LINES) {
            throw new IllegalArgumentException("a multiplexer has %d lines: %d".formatted(LINES, select.size()));
        }
        this.select = List.copyOf(select);
    }

    /// Connects one wire, 0 to 15; lines that stay as they are are left alone.
    void select(int wire) throws IOException {
        for (int bit = 0; bit < LINES; bit++) {
            if (((wire ^ selected) >> bit & 1) != 0) {
                select.get(bit).set((wire >> bit & 1) != 0);
            }
        }
        selected = wire;
    }

    @Override
    public void close() throws IOException {
        for (var line : select) {
            line.close();
        }
    }
}
