package org.plumbline.core.seat;

import java.util.List;
import java.util.stream.IntStream;

/// Where each cell of the mat lies, in the order in which a `MatFrame` lists their loads.
///
/// The axes are those of the body frame, seen from the sitter: x forward, y to her left. Any origin will
/// do, as long as y = 0 is the middle line of the chair.
///
/// @param cells 1 to 1,024, at least one of them on the seat
public record MatLayout(List<Cell> cells) {

    public static final int MOST_CELLS = 1_024;

    /// Part of the chair.
    public enum Zone {
        SEAT,
        BACK
    }

    /// One sensing cell.
    ///
    /// @param xMm  forward is positive; on the back rest, up is positive
    /// @param yMm  to her left is positive
    public record Cell(double xMm, double yMm, Zone zone) {
        public Cell {
            if (!Double.isFinite(xMm) || !Double.isFinite(yMm)) {
                throw new IllegalArgumentException(
                        "cell position must be finite millimetres: x %s, y %s".formatted(xMm, yMm));
            }
        }

        private boolean isWith(Cell other) {
            return xMm == other.xMm && yMm == other.yMm && zone == other.zone;
        }
    }

    public MatLayout {
        cells = List.copyOf(cells);
        if (cells.isEmpty() || cells.size() > MOST_CELLS) {
            throw new IllegalArgumentException("a mat has 1 to %d cells, not %d".formatted(MOST_CELLS, cells.size()));
        }
        if (cells.stream().noneMatch(cell -> cell.zone() == Zone.SEAT)) {
            throw new IllegalArgumentException("none of the %d cells is on the SEAT".formatted(cells.size()));
        }
        requireApart(cells);
    }

    /// A seat of cells in rows and columns, its middle at the origin.
    ///
    /// Cells are listed row by row from the front, in each row from her left.
    public static MatLayout grid(int rows, int columns, double pitchMm) {
        double front = (rows - 1) / 2.0;
        double left = (columns - 1) / 2.0;
        return new MatLayout(IntStream.range(0, rows * columns)
                .mapToObj(i -> new Cell(
                        (front - Math.floorDiv(i, columns)) * pitchMm, (left - i % columns) * pitchMm, Zone.SEAT))
                .toList());
    }

    public int size() {
        return cells.size();
    }

    /// One by one: to hash or compare a record for the first time makes the JVM write classes.
    private static void requireApart(List<Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (cells.get(i).isWith(cells.get(j))) {
                    throw new IllegalArgumentException("two cells lie at the same place: " + cells.get(i));
                }
            }
        }
    }
}
