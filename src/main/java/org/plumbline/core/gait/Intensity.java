package org.plumbline.core.gait;

import org.plumbline.core.sample.Vector3;

/// How much the trunk moves: the running root mean square of what is left of the acceleration without gravity.
///
/// Gravity is taken as the clip shows it, not as 9.81: cheap accelerometers are off by several percent.
final class Intensity {

    /// Time constant of the clip's own gravity, s. Long against a step, short against a change of posture.
    private static final double GRAVITY_SECONDS = 5;

    private final double seconds;
    private double gravity;
    private double square;
    private boolean begun;

    Intensity(double seconds) {
        this.seconds = seconds;
    }

    void accept(Vector3 acceleration, double vertical, double elapsed) {
        if (!begun) {
            gravity = vertical;
            begun = true;
        }
        gravity += (vertical - gravity) * elapsed / (elapsed + GRAVITY_SECONDS);
        double rest = acceleration.dot(acceleration) + gravity * (gravity - 2 * vertical);
        square += (Math.max(0, rest) - square) * elapsed / (elapsed + seconds);
    }

    double metresPerSecondSquared() {
        return Math.sqrt(square);
    }

    IntensityState state() {
        return new IntensityState(gravity, square, begun);
    }

    void restore(IntensityState state) {
        gravity = state.gravity();
        square = state.square();
        begun = state.begun();
    }
}
