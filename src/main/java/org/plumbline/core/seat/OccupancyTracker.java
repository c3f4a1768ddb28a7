package org.plumbline.core.seat;

import org.jspecify.annotations.Nullable;
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
    private Occupancy occupancy = Occupancy.UNKNOWN;
    private @Nullable SampleTime since;
    private @Nullable Occupancy wanted;
    private @Nullable SampleTime wantedAt;
    private double own;
    private double floor;

    OccupancyTracker(OccupancyParams params) {
        this.params = params;
    }

    OccupancyState state() {
        return new OccupancyState(occupancy, since, wanted, wantedAt, own, floor);
    }

    void restore(OccupancyState saved) {
        occupancy = saved.occupancy();
        since = saved.since();
        wanted = saved.wanted();
        wantedAt = saved.wantedAt();
        own = saved.own();
        floor = saved.floor();
    }

    /// What is on the seat.
    Occupancy occupancy() {
        return occupancy;
    }

    /// Since when; null before the first frame.
    @Nullable SampleTime since() {
        return since;
    }

    /// Frames were missing since `lastFrame`.
    void lose(SampleTime lastFrame) {
        become(Occupancy.UNKNOWN, lastFrame);
    }

    /// The seat is empty: she said so.
    void tare(SampleTime at) {
        become(Occupancy.EMPTY, at);
        floor = 0;
    }

    /// The seat shows what it is believed to show.
    boolean isSettled() {
        return wanted == null;
    }

    void accept(SampleTime at, double seconds, double level, MovementTracker movement) {
        var seen = seen(level);
        var living = movement.livingSince();
        var still = movement.stillSince(at);
        if (seen != occupancy) {
            debounce(at, seen, level);
        } else if (seen == Occupancy.OCCUPIED && at.isAtLeast(params.objectAfter(), still)) {
            become(Occupancy.OBJECT, still);
            floor = level;
        } else if (seen == Occupancy.OBJECT && living != null && isRecovered(living)) {
            become(Occupancy.OCCUPIED, living);
            own = level;
            floor = 0;
        } else {
            agree(seconds, level);
        }
    }

    private boolean isRecovered(SampleTime living) {
        return since != null && living.isAtLeast(params.recovery(), since);
    }

    private Occupancy seen(double level) {
        boolean occupied = occupancy == Occupancy.OCCUPIED;
        double least = occupied ? params.exitLevel() : params.enterLevel();
        double share = occupied ? params.exitShare() : params.enterShare();
        if (level - floor >= Math.max(least, share * own)) {
            return Occupancy.OCCUPIED;
        }
        return floor > 0 && level >= floor / 2 ? Occupancy.OBJECT : Occupancy.EMPTY;
    }

    private void debounce(SampleTime at, Occupancy seen, double level) {
        var begun = wanted == seen && wantedAt != null ? wantedAt : at;
        if (at.isAtLeast(params.hold(), begun)) {
            settle(seen, begun, level);
        } else {
            since = since == null ? at : since;
            wanted = seen;
            wantedAt = begun;
        }
    }

    private void settle(Occupancy seen, SampleTime begun, double level) {
        become(seen, begun);
        if (seen == Occupancy.EMPTY) {
            floor = 0;
        } else if (seen == Occupancy.OCCUPIED) {
            own = level - floor;
        }
    }

    private void agree(double seconds, double level) {
        wanted = null;
        wantedAt = null;
        if (occupancy == Occupancy.OCCUPIED) {
            own += (level - floor - own) * Math.min(1, seconds / OWN_SECONDS);
        }
    }

    private void become(Occupancy next, SampleTime begun) {
        occupancy = next;
        since = begun;
        wanted = null;
        wantedAt = null;
    }
}
