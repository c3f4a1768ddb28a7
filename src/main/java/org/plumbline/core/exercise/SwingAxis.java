package org.plumbline.core.exercise;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.Vector3;

/// One slow signal out of a clip that swings back and forth: its inclination along the direction it swings most in.
///
/// That direction is learned while she moves, so the clip may sit any way round. It is the principal axis of the
/// recent inclinations, followed by one step of the power iteration with every sample: near enough after half a
/// swing, and it never turns over, so neither does the signal.
public final class SwingAxis {

    private final double seconds;
    private SwingState state = SwingState.START;

    /// @param memorySeconds how long a swing is remembered, s
    public SwingAxis(double memorySeconds) {
        seconds = memorySeconds;
    }

    /// The signal after one more sample, in degrees; 0 where it began.
    ///
    /// @param up     up in the sensor frame, a unit vector
    /// @param elapsed time since the sample before, s
    public double accept(Vector3 up, double elapsed) {
        var origin = state.origin() == null ? up : state.origin();
        var mean = state.mean() == null ? up : state.mean();
        double share = elapsed / (elapsed + seconds);
        mean = mean.plus(up.minus(mean).times(share));
        var scatter = state.scatter().towards(up.minus(mean), share);
        var direction = next(scatter, up.minus(origin));
        state = new SwingState(origin, mean, scatter, direction);
        return direction == null
                ? 0
                : Math.toDegrees(Math.asin(Math.clamp(up.minus(origin).dot(direction), -1, 1)));
    }

    private @Nullable Vector3 next(SwingState.Scatter scatter, Vector3 away) {
        var before = state.direction() == null ? away : state.direction();
        var turned = scatter.times(before);
        return turned.norm() > 0 ? turned.normalized() : state.direction();
    }

    public SwingState state() {
        return state;
    }

    public void restore(SwingState saved) {
        state = saved;
    }
}
