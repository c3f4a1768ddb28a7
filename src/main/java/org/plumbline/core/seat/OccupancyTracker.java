package org.plumbline.core.seat;

import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.SeatParams.OccupancyParams;
import org.plumbline.core.seat.SeatState.OccupancyState;
import org.plumbline.core.seat.sitting.MovementTracker;

/// Decides what is on the seat from its load and from whether that moves.
///
/// | from            | to       | when                                                | dated                 |
/// |-----------------|----------|-----------------------------------------------------|-----------------------|
/// | any             | OCCUPIED | load above the enter threshold for `hold`           | when it rose          |
/// | any             | EMPTY    | load below the exit threshold for `hold`            | when it fell          |
/// | OCCUPIED        | OBJECT   | nothing moved for `objectAfter`                     | last movement         |
/// | OCCUPIED        | OBJECT   | load back at that of the object for `hold`          | when it fell          |
/// | OBJECT          | OCCUPIED | it moves like a living body                         | when it began to move |
/// | any             | UNKNOWN  | frames were missing                                 | last frame            |
///
/// An object stays known as the `floor` under the load until the seat is seen empty, so that a cushion is
/// told at once when she gets up from it.
final class OccupancyTracker {

    private static final double OWN_SECONDS = 30;

    private final OccupancyParams params;
    private OccupancyState state = OccupancyState.START;

    OccupancyTracker(OccupancyParams params) {
        this.params = params;
    }

    OccupancyState state() {
        return state;
    }

    void restore(OccupancyState saved) {
        state = saved;
    }

    /// Frames were missing since `lastFrame`.
    void lose(SampleTime lastFrame) {
        state = new OccupancyState(Occupancy.UNKNOWN, lastFrame, null, null, state.own(), state.floor());
    }

    /// The seat is empty: she said so.
    void tare(SampleTime at) {
        state = new OccupancyState(Occupancy.EMPTY, at, null, null, state.own(), 0);
    }

    /// The seat shows what it is believed to show.
    boolean isSettled() {
        return state.wanted() == null;
    }

    void accept(SampleTime at, double seconds, double level, MovementTracker movement) {
        var seen = seen(level);
        var living = movement.livingSince();
        var still = movement.stillSince(at);
        if (seen != state.occupancy()) {
            debounce(at, seen, level);
        } else if (seen == Occupancy.OCCUPIED && at.isAtLeast(params.objectAfter(), still)) {
            state = new OccupancyState(Occupancy.OBJECT, still, null, null, state.own(), level);
        } else if (seen == Occupancy.OBJECT && living != null && isRecovered(living)) {
            state = new OccupancyState(Occupancy.OCCUPIED, living, null, null, level, 0);
        } else {
            agree(seconds, level);
        }
    }

    private boolean isRecovered(SampleTime living) {
        var since = state.since();
        return since != null && living.isAtLeast(params.recovery(), since);
    }

    private Occupancy seen(double level) {
        boolean occupied = state.occupancy() == Occupancy.OCCUPIED;
        double least = occupied ? params.exitLevel() : params.enterLevel();
        double share = occupied ? params.exitShare() : params.enterShare();
        if (level - state.floor() >= Math.max(least, share * state.own())) {
            return Occupancy.OCCUPIED;
        }
        return state.floor() > 0 && level >= state.floor() / 2 ? Occupancy.OBJECT : Occupancy.EMPTY;
    }

    private void debounce(SampleTime at, Occupancy seen, double level) {
        var begun = state.wanted() == seen ? state.wantedAt() : at;
        if (begun != null && at.isAtLeast(params.hold(), begun)) {
            settle(seen, begun, level);
        } else {
            state = new OccupancyState(state.occupancy(), since(at), seen, begun, state.own(), state.floor());
        }
    }

    private void settle(Occupancy seen, SampleTime since, double level) {
        double floor = seen == Occupancy.EMPTY ? 0 : state.floor();
        double own = seen == Occupancy.OCCUPIED ? level - floor : state.own();
        state = new OccupancyState(seen, since, null, null, own, floor);
    }

    private void agree(double seconds, double level) {
        double own = state.own();
        if (state.occupancy() == Occupancy.OCCUPIED) {
            own += (level - state.floor() - own) * Math.min(1, seconds / OWN_SECONDS);
        }
        state = new OccupancyState(state.occupancy(), state.since(), null, null, own, state.floor());
    }

    private SampleTime since(SampleTime at) {
        var since = state.since();
        return since == null ? at : since;
    }
}
