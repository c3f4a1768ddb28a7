package org.plumbline.core.seat.sitting;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// Follows how a person sits, frame by frame, while the seat is known to be occupied.
///
/// Her neutral is a slow mean in which a frame far off pulls no harder than a near one: leaning for minutes
/// hardly moves it, a new way of sitting does. It outlives the sitting; each sitting may correct it faster
/// in its first minute, because nobody sits down twice on the same spot.
public final class SittingTracker {

    /// What an old neutral is worth when she sits down again.
    private static final double REMEMBERED_SECONDS = 30;

    private static final double FIRST_SECONDS = 2;
    private static final double ANCHOR_SECONDS = 60;

    private final SittingParams params;
    private final double middleXMm;
    private final double halfDepthMm;
    private @Nullable CentreOfPressure neutral;
    private double neutralSeconds;
    private Lean lean = Lean.NONE;
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
    }

    /// She has just sat down: a new sitting, an old neutral.
    public void sitDown() {
        neutralSeconds = Math.min(neutralSeconds, REMEMBERED_SECONDS);
        lean = Lean.NONE;
        perching = false;
        perchTurned = null;
        anchor = null;
        shiftBegan = null;
        shifts = 0;
        lastShift = null;
    }

    /// Takes in the centre of pressure of one frame.
    ///
    /// @param seconds   time since the frame before
    /// @param backShare part of the load on the back rest, 0 without one
    public void accept(SampleTime at, double seconds, CentreOfPressure centre, double backShare) {
        followNeutral(centre, seconds);
        followAnchor(at, centre, seconds);
        followPerching(at, centre, backShare);
    }

    /// Takes this point for her neutral: she was asked to sit upright and even.
    public void learnNeutral(CentreOfPressure upright) {
        neutral = upright;
        neutralSeconds = params.lean().neutralTime().toSeconds();
    }

    public Sitting sitting(@Nullable CentreOfPressure centre, double fidgetMmPerSecond) {
        var zero = neutral;
        return new Sitting(
                centre == null || zero == null ? null : centre.minus(zero),
                lean,
                perching,
                shifts,
                lastShift,
                fidgetMmPerSecond);
    }

    public SittingState state() {
        return new SittingState(
                neutral, neutralSeconds, lean, perching, perchTurned, anchor, shiftBegan, shifts, lastShift);
    }

    public void restore(SittingState saved) {
        neutral = saved.neutral();
        neutralSeconds = saved.neutralSeconds();
        lean = saved.lean();
        perching = saved.perching();
        perchTurned = saved.perchTurned();
        anchor = saved.anchor();
        shiftBegan = saved.shiftBegan();
        shifts = saved.shifts();
        lastShift = saved.lastShift();
    }

    private void followNeutral(CentreOfPressure centre, double seconds) {
        var zero = neutral == null ? centre : neutral;
        lean = lean(centre.yMm() - zero.yMm());
        double longest = params.lean().neutralTime().toSeconds();
        double time = Math.clamp(neutralSeconds, FIRST_SECONDS, Math.max(FIRST_SECONDS, longest));
        double share = Math.min(1, seconds / time);
        neutral = zero.towards(centre, share, share * params.lean().influenceMm());
        neutralSeconds += seconds;
    }

    /// A lean once entered lasts until the weight is nearer than the exit threshold.
    private Lean lean(double leftMm) {
        double left = lean == Lean.LEFT ? params.lean().exitMm() : params.lean().enterMm();
        double right = lean == Lean.RIGHT ? params.lean().exitMm() : params.lean().enterMm();
        return leftMm > left ? Lean.LEFT : leftMm < -right ? Lean.RIGHT : Lean.NONE;
    }

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

    private void followPerching(SampleTime at, CentreOfPressure centre, double backShare) {
        double threshold = perching ? params.perching().exit() : params.perching().enter();
        boolean forward = centre.xMm() - middleXMm > threshold * halfDepthMm;
        boolean perches = halfDepthMm > 0 && forward && backShare < params.perching().backShare();
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

    private static boolean isHeld(SampleTime since, SampleTime now, Duration hold) {
        return now.since(since).compareTo(hold) >= 0;
    }
}
