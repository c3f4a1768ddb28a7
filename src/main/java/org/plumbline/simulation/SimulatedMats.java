package org.plumbline.simulation;

import java.util.List;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.core.seat.MatLayout.Cell;
import org.plumbline.core.seat.MatLayout.Zone;

/// Layouts of the mats that the simulation can be sat on.
public final class SimulatedMats {

    /// Four cells, one ADS1115: under each sit bone and each thigh.
    public static final MatLayout FOUR =
            new MatLayout(List.of(seat(70, 75), seat(70, -75), seat(-45, 60), seat(-45, -60)));

    /// Eight cells, two ADS1115: three rows, the middle one of two cells under the sit bones' front.
    public static final MatLayout EIGHT = new MatLayout(List.of(
            seat(110, 85),
            seat(110, 0),
            seat(110, -85),
            seat(20, 70),
            seat(20, -70),
            seat(-70, 85),
            seat(-70, 0),
            seat(-70, -85)));

    private SimulatedMats() {}

    private static Cell seat(double xMm, double yMm) {
        return new Cell(xMm, yMm, Zone.SEAT);
    }
}
