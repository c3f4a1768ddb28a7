package org.plumbline.core.seat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.event.CellFault;
import org.plumbline.core.seat.load.SeatLoad;
import org.plumbline.core.seat.sitting.MovementState;
import org.plumbline.core.seat.sitting.SittingState;

/// What [SeatDetector] remembers from one frame to the next.
///
/// @param lastFrame time of the last frame; null before the first
/// @param load      how the load lay in it
/// @param lesson    what is being learned; null while nothing is
/// @param cells     one state for each cell of the layout
public record SeatState(
        @Nullable SampleTime lastFrame,
        SeatLoad load,
        OccupancyState occupancy,
        MovementState movement,
        SittingState sitting,
        @Nullable SeatLessonState lesson,
        List<CellState> cells) {

    public SeatState {
        cells = List.copyOf(cells);
    }

    /// What is on the seat, and what may be.
    ///
    /// @param occupancy what is on the seat
    /// @param since     when that began; null before the first frame
    /// @param wanted    what the last frames say instead; null while they agree
    /// @param wantedAt  since when they do
    /// @param own       level of the sitter, of the last one on an empty seat; 0 before the first
    /// @param floor     level of what lies on the seat besides her
    public record OccupancyState(
            Occupancy occupancy,
            @Nullable SampleTime since,
            @Nullable Occupancy wanted,
            @Nullable SampleTime wantedAt,
            double own,
            double floor) {}

    /// What one cell has read.
    ///
    /// @param tare    reading without load
    /// @param low     lowest reading since the cells were last tried; above `high` before the first
    /// @param high    highest reading since then
    /// @param borne   load borne in this sitting, summed over its frames
    /// @param strikes sittings in a row in which the cell was silent
    /// @param fault   in what way it is broken; null if it works
    public record CellState(
            double tare, double low, double high, double borne, int strikes, CellFault.@Nullable Kind fault) {

        /// A cell of which nothing is known: unloaded, a force-sensing cell reads 0.
        public static final CellState START = new CellState(0, 1, 0, 0, 0, null);
    }
}
