package org.plumbline.simulation.chip;

import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.core.seat.MatLayout.Cell;

/// A mat of force-sensing resistors under two sit bones and two thighs.
public final class FsrMat {

    /// Where the sit bones and the thighs press, mm from where the weight rests; forward, then to either side.
    private static final double BONE_FORWARD = -35;

    private static final double BONE_SIDE = 58;
    private static final double THIGH_FORWARD = 75;
    private static final double THIGH_SIDE = 85;
    private static final double THIGH_LOAD = 0.5;

    /// How far the foam spreads a load, mm.
    private static final double SPREAD = 62;

    /// Share of the load that a side gains for each mm the weight lies towards it.
    private static final double SIDE_GAIN = 0.012;

    private final ChipClock clock;
    private final Cell[] positions;
    private final FsrCell[] cells;
    private final long[] lastRead;
    private double weight;
    private double forward;
    private double left;

    public FsrMat(ChipClock clock, MatLayout layout, RandomGenerator random) {
        this.clock = clock;
        this.positions = layout.cells().toArray(Cell[]::new);
        this.cells =
                Stream.generate(() -> new FsrCell(random)).limit(layout.size()).toArray(FsrCell[]::new);
        this.lastRead = new long[cells.length];
    }

    /// Where her weight rests now.
    ///
    /// @param share   of her weight on the seat, 0 to 1
    /// @param forward of the middle of the seat, mm
    /// @param left    of the middle of the seat, mm
    public void press(double share, double forward, double left) {
        this.weight = share;
        this.forward = forward;
        this.left = left;
    }

    /// What a converter sees of one cell now; a channel without a cell is grounded.
    public double volts(int cell) {
        if (cell >= cells.length) {
            return 0;
        }
        double seconds = Math.max(0, (clock.nanos() - lastRead[cell]) * 1e-9);
        lastRead[cell] = clock.nanos();
        return cells[cell].volts(weight == 0 ? 0 : weight * load(positions[cell]), seconds);
    }

    private double load(Cell cell) {
        double lean = Math.clamp(SIDE_GAIN * left, -0.8, 0.8);
        return (1 + lean) * side(cell.xMm() - forward, cell.yMm() - left, 1)
                + (1 - lean) * side(cell.xMm() - forward, cell.yMm() - left, -1);
    }

    private static double side(double x, double y, int side) {
        return near(x - BONE_FORWARD, y - side * BONE_SIDE)
                + THIGH_LOAD * near(x - THIGH_FORWARD, y - side * THIGH_SIDE);
    }

    private static double near(double x, double y) {
        return Math.exp(-(x * x + y * y) / (2 * SPREAD * SPREAD));
    }
}
