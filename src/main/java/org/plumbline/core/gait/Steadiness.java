package org.plumbline.core.gait;

import org.plumbline.core.sample.Vector3;

/// Whether the clip keeps its inclination: it turns over when it is clipped on, and when she bends or lies down.
final class Steadiness {

    /// What is felt sooner after a turn is the hand on the clip, s.
    private static final double SETTLE_SECONDS = 0.5;

    private final double seconds;
    private final double smallestCosine;
    private double x;
    private double y;
    private double z;
    private double steadyFor = SteadinessState.COLD.steadyForSeconds();

    Steadiness(double seconds, double largestDegrees) {
        this.seconds = seconds;
        this.smallestCosine = Math.cos(Math.toRadians(largestDegrees));
    }

    /// Whether up has been near where it was before, and has settled.
    boolean accept(Vector3 up, double elapsed) {
        double share = x == 0 && y == 0 && z == 0 ? 1 : elapsed / (elapsed + seconds);
        x += (up.x() - x) * share;
        y += (up.y() - y) * share;
        z += (up.z() - z) * share;
        boolean near = up.x() * x + up.y() * y + up.z() * z >= smallestCosine * Math.sqrt(x * x + y * y + z * z);
        steadyFor = near ? steadyFor + elapsed : 0;
        return steadyFor >= SETTLE_SECONDS;
    }

    SteadinessState state() {
        return new SteadinessState(new Vector3(x, y, z), steadyFor);
    }

    void restore(SteadinessState state) {
        x = state.slowUp().x();
        y = state.slowUp().y();
        z = state.slowUp().z();
        steadyFor = state.steadyForSeconds();
    }
}
