package org.plumbline.core.seat.sitting;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.load.CentreOfPressure;
import org.plumbline.core.seat.sitting.MovementState.Mean;
import org.plumbline.core.seat.sitting.MovementState.Second;
import org.plumbline.core.seat.sitting.SittingParams.StillnessParams;

/// Tells a load that lives from one that only lies there, second by second.
///
/// Neighbouring seconds are compared, not a second with the first one: a force-sensing resistor creeps
/// under a load that does not move.
public final class MovementTracker {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final double FIDGET_SECONDS = 60;
    private static final CentreOfPressure NOWHERE = new CentreOfPressure(0, 0);

    private final StillnessParams params;
    private MovementState state = MovementState.START;

    public MovementTracker(StillnessParams params) {
        this.params = params;
    }

    public void accept(SampleTime at, double level, @Nullable CentreOfPressure centre) {
        var second = state.second();
        if (second != null && at.isAtLeast(SECOND, second.start())) {
            close(second, at);
            second = null;
        }
        var open = second == null ? new Second(at, 0, 0, 0, 0) : second;
        var filled = open.plus(level, centre == null ? NOWHERE : centre);
        state = new MovementState(
                filled, state.before(), state.lastMoved(), state.runBegan(), state.run(), state.fidget());
    }

    /// Forgets what lay there: frames were missing, or something else is on the seat.
    public void restart(SampleTime at) {
        state = new MovementState(null, null, at, at, 0, 0);
    }

    /// Since when nothing has moved.
    public SampleTime stillSince(SampleTime now) {
        var moved = state.lastMoved();
        return moved == null ? now : moved;
    }

    /// Start of the present run of movements if they are those of a living body.
    public @Nullable SampleTime livingSince() {
        return state.run() >= params.living() ? state.runBegan() : null;
    }

    public double fidgetMmPerSecond() {
        return state.fidget();
    }

    public MovementState state() {
        return state;
    }

    public void restore(MovementState saved) {
        state = saved;
    }

    private void close(Second second, SampleTime end) {
        var now = second.mean();
        var before = state.before();
        double way = before == null ? 0 : now.centre().distance(before.centre());
        double fidget = state.fidget() + (way - state.fidget()) / FIDGET_SECONDS;
        boolean moved = before != null && (way > params.distanceMm() || changed(before.level(), now.level()));
        state = moved ? moved(second.start(), end, now, fidget) : still(end, now, fidget);
    }

    private boolean changed(double before, double now) {
        return Math.abs(now - before) > params.loadShare() * Math.max(before, now);
    }

    private MovementState moved(SampleTime start, SampleTime end, Mean now, double fidget) {
        var began = state.run() > 0 ? state.runBegan() : start;
        return new MovementState(null, now, end, began, state.run() + 1, fidget);
    }

    private MovementState still(SampleTime end, Mean now, double fidget) {
        boolean over = end.isAtLeast(params.pause(), stillSince(end));
        return new MovementState(null, now, state.lastMoved(), state.runBegan(), over ? 0 : state.run(), fidget);
    }
}
