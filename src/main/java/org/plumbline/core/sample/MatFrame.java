package org.plumbline.core.sample;

import java.util.Arrays;
import java.util.stream.Collectors;

/// One reading of every cell of the chair mat.
///
/// Loads are shares of a cell's full scale, 0 to 1, in the order of the mat's layout.
public final class MatFrame {

    private final SampleTime at;
    private final double[] loads;

    public MatFrame(SampleTime at, double... loads) {
        this.at = at;
        this.loads = loads.clone();
    }

    /// When the reading was taken.
    public SampleTime at() {
        return at;
    }

    public int cells() {
        return loads.length;
    }

    /// Load of one cell, 0 to 1.
    public double load(int cell) {
        return loads[cell];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatFrame frame && at.equals(frame.at) && Arrays.equals(loads, frame.loads);
    }

    @Override
    public int hashCode() {
        return 31 * at.hashCode() + Arrays.hashCode(loads);
    }

    @Override
    public String toString() {
        return Arrays.stream(loads)
                .mapToObj("%.3f"::formatted)
                .collect(Collectors.joining(" ", "MatFrame[" + at.nanos() + ": ", "]"));
    }
}
