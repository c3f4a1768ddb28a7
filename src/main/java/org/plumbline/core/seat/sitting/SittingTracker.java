package org.plumbline.core.seat.sitting;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.event.SeatEvent;
import org.plumbline.core.seat.event.SeatEvent.PerchingEnded;
import org.plumbline.core.seat.event.SeatEvent.PerchingStarted;
import org.plumbline.core.seat.event.SeatEvent.WeightShifted;
import org.plumbline.core.seat.load.CentreOfPressure;
import org.plumbline.core.seat.load.SeatLoad;

/// Follows how a person sits, frame by frame, while the seat is known to be occupied.
public final class SittingTracker {

    private static final double ANCHOR_SECONDS = 60;

    private final SittingParams params;
    private final double middleXMm;
    private final double halfDepthMm;
    private final LeanTracker lean;
    private final BalanceTracker balance;
    private @Nullable SampleTime perchedAt;
    private @Nullable SampleTime perchTurned;
    private @Nullable CentreOfPressure anchor;
    private @Nullable SampleTime shiftBegan;
    private int shifts;
    private @Nullable SampleTime lastShift;

    /// @param rearXMm  x of the rearmost seat cells
    /// @param frontXMm x of the foremost
    public SittingTracker(SittingParams params, double rearXMm, double frontXMm) {
        this.params = params;
        this.middleXMm = (rearXMm + frontXMm) / 2;
        this.halfDepthMm = (frontXMm - rearXMm) / 2;
        this.lean = new LeanTracker(params.lean());
        this.balance = new BalanceTracker(params.balance());
    }

    /// She has just sat down.
    public void sitDown() {
        lean.sitDown();
        balance.sitDown();
        perchedAt = null;
        perchTurned = null;
        anchor = null;
        shiftBegan = null;
        shifts = 0;
        lastShift = null;
    }

    /// She is off the seat, or not seen any more: what lasted is over.
    public void rise(SampleTime at, List<SeatEvent> events) {
        balance.end(at, events);
        if (perchedAt != null) {
            events.add(new PerchingEnded(perchedAt, at));
            perchedAt = null;
        }
    }

    /// Takes in the load of one frame.
    ///
    /// @param seconds time since the frame before
    /// @param events  where to put what became known
    public void accept(SampleTime at, double seconds, SeatLoad load, List<SeatEvent> events) {
        var centre = load.centre();
        if (centre != null) {
            lean.accept(seconds, centre, load.asymmetry());
            balance.accept(at, seconds, load.asymmetry(), events);
            followAnchor(at, centre, seconds, events);
            followPerching(at, isForward(centre) && !isSupported(load), events);
        }
    }

    /// Takes the way she sits now for her neutral: she was asked to sit upright and even.
    public void learnNeutral(SeatLoad upright) {
        var centre = upright.centre();
        if (centre != null) {
            lean.learn(centre, upright.asymmetry());
            balance.learn(upright.asymmetry());
        }
    }

    /// How she sits with this load.
    public Sitting sitting(SeatLoad load, double fidgetMmPerSecond) {
        var centre = load.centre();
        var fromNeutral = centre == null ? null : lean.fromNeutral(centre);
        return new Sitting(
                fromNeutral,
                lean.lean(),
                balance.leftShare(),
                balance.unevenSince(),
                perchedAt != null,
                shifts,
                lastShift,
                fidgetMmPerSecond);
    }

    public SittingState state() {
        return new SittingState(
                lean.state(), balance.state(), perchedAt, perchTurned, anchor, shiftBegan, shifts, lastShift);
    }

    public void restore(SittingState saved) {
        lean.restore(saved.lean());
        balance.restore(saved.balance());
        perchedAt = saved.perchedAt();
        perchTurned = saved.perchTurned();
        anchor = saved.anchor();
        shiftBegan = saved.shiftBegan();
        shifts = saved.shifts();
        lastShift = saved.lastShift();
    }

    /// A shift is counted once the weight has stayed away from where it rested; then it rests there.
    private void followAnchor(SampleTime at, CentreOfPressure centre, double seconds, List<SeatEvent> events) {
        var rested = anchor == null ? centre : anchor;
        if (centre.distance(rested) < params.shift().distanceMm()) {
            shiftBegan = null;
            anchor = rested.towards(centre, Math.min(1, seconds / ANCHOR_SECONDS), Double.MAX_VALUE);
            return;
        }
        var began = shiftBegan == null ? at : shiftBegan;
        shiftBegan = began;
        if (isHeld(began, at, params.shift().hold())) {
            shifts++;
            lastShift = began;
            events.add(new WeightShifted(began));
            anchor = centre;
            shiftBegan = null;
        }
    }

    private void followPerching(SampleTime at, boolean perches, List<SeatEvent> events) {
        if (perches == (perchedAt != null)) {
            perchTurned = null;
            return;
        }
        var turned = perchTurned == null ? at : perchTurned;
        perchTurned = turned;
        if (isHeld(turned, at, params.perching().hold())) {
            events.add(perchedAt == null ? new PerchingStarted(turned) : new PerchingEnded(perchedAt, turned));
            perchedAt = perchedAt == null ? turned : null;
            perchTurned = null;
        }
    }

    /// A mat without depth cannot tell the front of the seat from its back.
    private boolean isForward(CentreOfPressure centre) {
        double threshold =
                perchedAt != null ? params.perching().exit() : params.perching().enter();
        return halfDepthMm > 0 && centre.xMm() - middleXMm > threshold * halfDepthMm;
    }

    private boolean isSupported(SeatLoad load) {
        var back = load.backShare();
        return back != null && back >= params.perching().backShare();
    }

    private static boolean isHeld(SampleTime since, SampleTime now, Duration hold) {
        return now.isAtLeast(hold, since);
    }
}
