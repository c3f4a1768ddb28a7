package org.plumbline.core.gait.transition;

import org.plumbline.core.sample.Vector3;

/// Tells whether the trunk moves, from short-term means of the vertical acceleration and of up.
final class Motion {

    private static final double FAST_SECONDS = 0.1;
    private static final double SLOW_SECONDS = 0.5;
    private static final double REST_SECONDS = 0.25;
    private static final double UP_SECONDS = 0.2;

    private double fast;
    private double slow;
    private double rest;
    private double upX;
    private double upY;
    private double upZ;
    private double turning;
    private boolean begun;

    void accept(double vertical, Vector3 up, double seconds) {
        if (!begun) {
            restore(new MotionState(vertical, vertical, vertical, up, true));
        }
        fast += (vertical - fast) * share(seconds, FAST_SECONDS);
        slow += (fast - slow) * share(seconds, SLOW_SECONDS);
        rest += (vertical - rest) * share(seconds, REST_SECONDS);
        double share = share(seconds, UP_SECONDS);
        upX += (up.x() - upX) * share;
        upY += (up.y() - upY) * share;
        upZ += (up.z() - upZ) * share;
        turning = up.minus(up()).norm() / UP_SECONDS;
    }

    private static double share(double seconds, double timeConstant) {
        return seconds / (seconds + timeConstant);
    }

    /// How much the vertical acceleration has just changed, m/s².
    double change() {
        return Math.abs(fast - slow);
    }

    /// How fast the trunk turns, rad/s: what a short mean of up lags behind.
    double turning() {
        return turning;
    }

    /// Vertical acceleration of late, m/s².
    double force() {
        return rest;
    }

    Vector3 up() {
        return new Vector3(upX, upY, upZ);
    }

    MotionState state() {
        return new MotionState(fast, slow, rest, up(), begun);
    }

    void restore(MotionState state) {
        fast = state.fast();
        slow = state.slow();
        rest = state.rest();
        upX = state.up().x();
        upY = state.up().y();
        upZ = state.up().z();
        turning = 0;
        begun = state.begun();
    }
}
