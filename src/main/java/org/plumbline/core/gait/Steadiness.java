package org.plumbline.core.gait;

import org.plumbline.core.sample.Vector3;

/// Whether the clip keeps its inclination: it turns over when it is clipped on, and when she bends or lies down.
final class Steadiness {

    private final double seconds;
    private final double smallestCosine;
    private double x;
    private double y;
    private double z;

    Steadiness(double seconds, double largestDegrees) {
        this.seconds = seconds;
        this.smallestCosine = Math.cos(Math.toRadians(largestDegrees));
    }

    /// Whether up is still near where it has been for some seconds.
    boolean accept(Vector3 up, double elapsed) {
        double share = x == 0 && y == 0 && z == 0 ? 1 : elapsed / (elapsed + seconds);
        x += (up.x() - x) * share;
        y += (up.y() - y) * share;
        z += (up.z() - z) * share;
        return up.x() * x + up.y() * y + up.z() * z >= smallestCosine * Math.sqrt(x * x + y * y + z * z);
    }

    Vector3 state() {
        return new Vector3(x, y, z);
    }

    void restore(Vector3 state) {
        x = state.x();
        y = state.y();
        z = state.z();
    }
}
