package org.plumbline.core.seat.sitting;

import java.time.Duration;
import java.util.Arrays;
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
    private static final int LEVEL = 0;
    private static final int X = 1;
    private static final int Y = 2;

    private final StillnessParams params;
    private final double[] sums = new double[3];
    private int frames;
    private @Nullable SampleTime start;
    private @Nullable Mean before;
    private @Nullable SampleTime lastMoved;
    private @Nullable SampleTime runBegan;
    private int run;
    private double fidget;

    public MovementTracker(StillnessParams params) {
        this.params = params;
    }

    public void accept(SampleTime at, double level, @Nullable CentreOfPressure centre) {
        if (start != null && at.isAtLeast(SECOND, start)) {
            close(start, at);
        }
        start = start == null ? at : start;
        frames++;
        sums[LEVEL] += level;
        sums[X] += centre == null ? 0 : centre.xMm();
        sums[Y] += centre == null ? 0 : centre.yMm();
    }

    /// Forgets what lay there: frames were missing, or something else is on the seat.
    public void restart(SampleTime at) {
        restore(new MovementState(null, null, at, at, 0, 0));
    }

    /// Since when nothing has moved.
    public SampleTime stillSince(SampleTime now) {
        return lastMoved == null ? now : lastMoved;
    }

    /// Start of the present run of movements if they are those of a living body.
    public @Nullable SampleTime livingSince() {
        return run >= params.living() ? runBegan : null;
    }

    public double fidgetMmPerSecond() {
        return fidget;
    }

    public MovementState state() {
        var second = start == null ? null : new Second(start, frames, sums[LEVEL], sums[X], sums[Y]);
        return new MovementState(second, before, lastMoved, runBegan, run, fidget);
    }

    public void restore(MovementState saved) {
        var second = saved.second();
        start = second == null ? null : second.start();
        frames = second == null ? 0 : second.frames();
        sums[LEVEL] = second == null ? 0 : second.level();
        sums[X] = second == null ? 0 : second.xMm();
        sums[Y] = second == null ? 0 : second.yMm();
        before = saved.before();
        lastMoved = saved.lastMoved();
        runBegan = saved.runBegan();
        run = saved.run();
        fidget = saved.fidget();
    }

    private void close(SampleTime began, SampleTime end) {
        var now = new Mean(sums[LEVEL] / frames, new CentreOfPressure(sums[X] / frames, sums[Y] / frames));
        double way = before == null ? 0 : now.centre().distance(before.centre());
        fidget += (way - fidget) / FIDGET_SECONDS;
        if (before != null && (way > params.distanceMm() || changed(before.level(), now.level()))) {
            runBegan = run > 0 ? runBegan : began;
            run++;
            lastMoved = end;
        } else if (end.isAtLeast(params.pause(), stillSince(end))) {
            run = 0;
        }
        before = now;
        start = null;
        frames = 0;
        Arrays.fill(sums, 0);
    }

    private boolean changed(double earlier, double now) {
        return Math.abs(now - earlier) > params.loadShare() * Math.max(earlier, now);
    }
}
