package org.plumbline.core.seat.sitting;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// Follows how a person sits, frame by frame, while the seat is known to be occupied.
public final class SittingTracker {

    private static final double ANCHOR_SECONDS = 60;

    private final SittingParams params;
    private final double middleXMm;
    private final double halfDepthMm;
    private final LeanTracker lean;
    private boolean perching;
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
    }

    /// She has just sat down.
    public void sitDown() {
        lean.sitDown();
        perching = false;
        perchTurned = null;
        anchor = null;
        shiftBegan = null;
        shifts = 0;
        lastShift = null;
    }

    /// Takes in the load of one frame.
    ///
    /// @param seconds time since the frame before
    public void accept(SampleTime at, double seconds, SeatLoad load) {
        var centre = load.centre();
        if (centre != null) {
            lean.accept(seconds, centre, load.asymmetry());
            followAnchor(at, centre, seconds);
            followPerching(at, isForward(centre) && !isSupported(load));
        }
    }

    /// Takes the way she sits now for her neutral: she was asked to sit upright and even.
    ///
    /// @return false if there is no load
    public boolean learnNeutral(SeatLoad upright) {
        var centre = upright.centre();
        if (centre != null) {
            lean.learn(centre, upright.asymmetry());
        }
        return centre != null;
    }

    /// How she sits with this load.
    public Sitting sitting(SeatLoad load, double fidgetMmPerSecond) {
        var centre = load.centre();
        var fromNeutral = centre == null ? null : lean.fromNeutral(centre);
        return new Sitting(fromNeutral, lean.lean(), perching, shifts, lastShift, fidgetMmPerSecond);
    }

    public SittingState state() {
        return new SittingState(lean.state(), perching, perchTurned, anchor, shiftBegan, shifts, lastShift);
    }

    public void restore(SittingState saved) {
        lean.restore(saved.lean());
        perching = saved.perching();
        perchTurned = saved.perchTurned();
        anchor = saved.anchor();
        shiftBegan = saved.shiftBegan();
        shifts = saved.shifts();
        lastShift = saved.lastShift();
    }

    /// A shift is counted once the weight has stayed away from where it rested; then it rests there.
    private void followAnchor(SampleTime at, CentreOfPressure centre, double seconds) {
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
            anchor = centre;
            shiftBegan = null;
        }
    }

    private void followPerching(SampleTime at, boolean perches) {
        if (perches == perching) {
            perchTurned = null;
            return;
        }
        var turned = perchTurned == null ? at : perchTurned;
        perchTurned = turned;
        if (isHeld(turned, at, params.perching().hold())) {
            perching = perches;
            perchTurned = null;
        }
    }

    /// A mat without depth cannot tell the front of the seat from its back.
    private boolean isForward(CentreOfPressure centre) {
        double threshold =
                perching ? params.perching().exit() : params.perching().enter();
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
