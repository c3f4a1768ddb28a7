package org.plumbline.core.exercise;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.Vector3;

/// One slow signal out of a clip that swings back and forth: its inclination along the direction it swings most in.
///
/// That direction is learned while she moves, so the clip may sit any way round. It is the principal axis of the
/// recent inclinations, followed by one step of the power iteration with every sample: near enough after half a
/// swing, and it never turns over, so neither does the signal.
public final class SwingAxis {

    /// How long a swing is remembered, s. 3 to 7 count alike on seven people; longer remembers how she lay down.
    private static final double MEMORY_SECONDS = 5;

    /// Faster movement is no swing: sensor noise and tremor, s.
    private static final double SMOOTH_SECONDS = 0.3;

    private SwingState state = SwingState.START;

    /// The signal after one more sample, in degrees; 0 where it began.
    ///
    /// @param up      up in the sensor frame, or the direction of the specific force: a unit vector
    /// @param elapsed time since the sample before, s
    public double accept(Vector3 up, double elapsed) {
        var origin = state.origin() == null ? up : state.origin();
        var smooth = towards(state.smooth(), up, elapsed / (elapsed + SMOOTH_SECONDS));
        double share = elapsed / (elapsed + MEMORY_SECONDS);
        var mean = towards(state.mean(), smooth, share);
        var scatter = state.scatter().towards(smooth.minus(mean), share);
        var away = smooth.minus(origin);
        var direction = next(scatter, away);
        state = new SwingState(origin, smooth, mean, scatter, direction);
        return direction == null ? 0 : Math.toDegrees(Math.asin(Math.clamp(away.dot(direction), -1, 1)));
    }

    private static Vector3 towards(@Nullable Vector3 from, Vector3 to, double share) {
        return from == null ? to : from.plus(to.minus(from).times(share));
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
