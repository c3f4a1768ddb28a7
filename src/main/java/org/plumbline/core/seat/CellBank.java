package org.plumbline.core.seat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.seat.MatLayout.Cell;
import org.plumbline.core.seat.MatLayout.Zone;
import org.plumbline.core.seat.SeatParams.CellParams;
import org.plumbline.core.seat.SeatState.CellState;
import org.plumbline.core.seat.event.CellFault;
import org.plumbline.core.seat.load.CentreOfPressure;
import org.plumbline.core.seat.load.SeatLoad;

/// All cells of the mat: turns their readings into a load, and keeps their tares and faults.
final class CellBank {

    private static final int NEIGHBOURS = 3;

    private final CellParams params;
    private final List<Cell> layout;
    private final MatCell[] cells;
    private final int[][] neighbours;
    private final boolean hasBack;

    CellBank(CellParams params, MatLayout mat) {
        this.params = params;
        this.layout = mat.cells();
        this.cells = layout.stream().map(_ -> new MatCell(params)).toArray(MatCell[]::new);
        this.neighbours =
                IntStream.range(0, cells.length).mapToObj(this::nearest).toArray(int[][]::new);
        this.hasBack = layout.stream().anyMatch(cell -> cell.zone() == Zone.BACK);
    }

    /// How the load lies; null where not one seat cell could be read.
    @Nullable SeatLoad load(MatFrame frame) {
        requireFit(frame.cells());
        var sum = new Sum();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].works(frame.load(i))) {
                sum.add(layout.get(i), cells[i].load(frame.load(i)));
            }
        }
        return sum.seatCells == 0 ? null : sum.load();
    }

    /// What each cell bears; null for one that does not work.
    List<@Nullable Double> loads(MatFrame frame) {
        var loads = new ArrayList<@Nullable Double>(cells.length);
        for (int i = 0; i < cells.length; i++) {
            double raw = frame.load(i);
            loads.add(cells[i].works(raw) ? Double.valueOf(cells[i].load(raw)) : null);
        }
        return loads;
    }

    /// Lets the tares follow, and the cells be tried.
    void follow(MatFrame frame, double seconds, Occupancy occupancy) {
        for (int i = 0; i < cells.length; i++) {
            cells[i].follow(frame.load(i), seconds, occupancy == Occupancy.EMPTY);
            if (occupancy == Occupancy.OCCUPIED) {
                cells[i].bear(frame.load(i), seconds);
            }
        }
    }

    /// Takes this frame for that of an empty seat.
    void tare(MatFrame empty) {
        requireFit(empty.cells());
        for (int i = 0; i < cells.length; i++) {
            cells[i].tare(empty.load(i));
        }
    }

    /// A sitting is over: which cells took no part in it?
    ///
    /// Where nothing changed on the whole mat nothing was tried: a bag that lies still is not a broken mat.
    void judge() {
        if (Arrays.stream(cells).mapToDouble(MatCell::range).average().orElse(0) < params.contactLoad()) {
            return;
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i].judge(leastBorne(neighbours[i]));
        }
        for (var cell : cells) {
            cell.tryAgain();
        }
    }

    List<CellFault> faults() {
        return IntStream.range(0, cells.length)
                .mapToObj(this::fault)
                .flatMap(List::stream)
                .toList();
    }

    List<CellState> state() {
        return Arrays.stream(cells).map(MatCell::state).toList();
    }

    void restore(List<CellState> saved) {
        requireFit(saved.size());
        for (int i = 0; i < cells.length; i++) {
            cells[i].restore(saved.get(i));
        }
    }

    private List<CellFault> fault(int cell) {
        var kind = cells[cell].fault();
        return kind == null ? List.of() : List.of(new CellFault(cell, kind));
    }

    private double leastBorne(int[] around) {
        return around.length < NEIGHBOURS
                ? 0
                : Arrays.stream(around).mapToDouble(i -> cells[i].borne()).min().orElse(0);
    }

    private int[] nearest(int cell) {
        var here = layout.get(cell);
        return IntStream.range(0, layout.size())
                .filter(i -> i != cell && layout.get(i).zone() == here.zone())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> distance(here, layout.get(i))))
                .limit(NEIGHBOURS)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double distance(Cell a, Cell b) {
        return Math.hypot(a.xMm() - b.xMm(), a.yMm() - b.yMm());
    }

    private void requireFit(int size) {
        if (size != cells.length) {
            throw new IllegalArgumentException("the mat has %d cells, not %d".formatted(cells.length, size));
        }
    }

    /// The load of one frame, cell by cell.
    private final class Sum {
        private int seatCells;
        private int pressed;
        private double seat;
        private double back;
        private double left;
        private double momentX;
        private double momentY;

        void add(Cell cell, double load) {
            if (cell.zone() == Zone.BACK) {
                back += load;
                return;
            }
            seatCells++;
            pressed += load > params.contactLoad() ? 1 : 0;
            seat += load;
            left += load * Math.signum(cell.yMm());
            momentX += load * cell.xMm();
            momentY += load * cell.yMm();
        }

        SeatLoad load() {
            boolean loaded = seat > 0;
            return new SeatLoad(
                    seat,
                    seat / seatCells,
                    loaded ? new CentreOfPressure(momentX / seat, momentY / seat) : null,
                    loaded ? left / seat : 0,
                    (double) pressed / seatCells,
                    backShare());
        }

        private @Nullable Double backShare() {
            return hasBack ? Double.valueOf(back > 0 ? back / (back + seat) : 0) : null;
        }
    }
}
