package org.plumbline.core.seat;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.seat.SeatParams.CellParams;
import org.plumbline.core.seat.SeatState.CellState;
import org.plumbline.core.seat.event.CellFault;

/// One cell of the mat: its tare, and whether it still works.
final class MatCell {

    /// A cell cannot read less than nothing: a lower reading is the better tare almost at once.
    private static final double LOWER_SECONDS = 1;

    private static final double BORNE_SECONDS = 30;

    private final CellParams params;
    private double tare;
    private double low;
    private double high;
    private double borne;
    private int strikes;
    private CellFault.@Nullable Kind fault;

    MatCell(CellParams params) {
        this.params = params;
        restore(CellState.START);
    }

    CellFault.@Nullable Kind fault() {
        return fault;
    }

    /// Whether this reading may be used: a broken cell is left out, and so is one that could not be read.
    boolean works(double reading) {
        return fault == null && Double.isFinite(reading);
    }

    double load(double reading) {
        return Math.max(0, reading - tare);
    }

    /// Mean load borne lately while somebody sat.
    double borne() {
        return borne;
    }

    /// How far its readings have spread in this trial.
    double range() {
        return Math.max(0, high - low);
    }

    /// Follows the drift: up only on an empty seat, so that a sitter is never tared away.
    void follow(double reading, double seconds, boolean empty) {
        if (!Double.isFinite(reading)) {
            return;
        }
        low = Math.min(low, reading);
        high = Math.max(high, reading);
        if (empty || reading < tare) {
            double time = reading < tare ? LOWER_SECONDS : params.tareTime().toSeconds();
            tare += (reading - tare) * Math.min(1, seconds / time);
        }
    }

    void bear(double reading, double seconds) {
        if (works(reading)) {
            borne += (load(reading) - borne) * Math.min(1, seconds / BORNE_SECONDS);
        }
    }

    void tare(double reading) {
        if (Double.isFinite(reading)) {
            tare = reading;
        }
    }

    /// Judges the cell after a sitting: it saw somebody sit and the seat empty.
    ///
    /// @param around the least that any of its nearest neighbours bore
    void judge(double around) {
        boolean answered = range() > params.noise();
        boolean shouldHave = around > params.neighbourLoad();
        strikes = answered ? 0 : shouldHave ? strikes + 1 : strikes;
        fault = answered ? null : silence();
    }

    /// Begins the next trial.
    void tryAgain() {
        low = CellState.START.low();
        high = CellState.START.high();
        borne = 0;
    }

    CellState state() {
        return new CellState(tare, low, high, borne, strikes, fault);
    }

    void restore(CellState saved) {
        tare = saved.tare();
        low = saved.low();
        high = saved.high();
        borne = saved.borne();
        strikes = saved.strikes();
        fault = saved.fault();
    }

    private CellFault.@Nullable Kind silence() {
        if (low > params.stuckLoad() && low <= high) {
            return CellFault.Kind.STUCK;
        }
        return strikes >= params.strikes() ? CellFault.Kind.DEAD : fault;
    }
}
