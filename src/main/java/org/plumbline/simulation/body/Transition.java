package org.plumbline.simulation.body;

import java.util.random.RandomGenerator;

/// Getting up from the seat, or sitting down on it: the trunk bends forward and back while the hips travel.
///
/// Two seconds and 30 to 45° of trunk bend, as healthy adults take.
final class Transition {

    /// How far the hips travel, m.
    private static final double HIP_TRAVEL = 0.38;

    private final RandomGenerator random;
    private boolean down;
    private double length = 2;
    private double elapsed = 2;
    private double bend;
    private double impact;

    /// Share of her weight on the seat before and after.
    private double weightBefore;

    private double weightAfter;

    Transition(RandomGenerator random) {
        this.random = random;
    }

    void standUp() {
        start(false);
        weightAfter = 0;
    }

    void sitDown() {
        start(true);
        weightAfter = 1;
        impact = random.nextDouble(1.5, 5);
    }

    private void start(boolean sits) {
        weightBefore = weight();
        down = sits;
        elapsed = 0;
        length = random.nextDouble(1.7, 2.4);
        bend = Math.toRadians(random.nextDouble(30, 45));
    }

    void settle() {
        elapsed = 2 * length;
    }

    boolean isOver() {
        return elapsed >= length;
    }

    void advance(double seconds) {
        elapsed = Math.min(elapsed + seconds, 2 * length);
    }

    /// Share of her weight on the seat, 0 to 1.
    double weight() {
        double share = elapsed / length;
        double done = down ? (share - 0.62) / 0.15 : (share - 0.25) / 0.2;
        return weightBefore + (weightAfter - weightBefore) * Math.clamp(done, 0, 1);
    }

    void addTo(Motion motion) {
        if (elapsed < length) {
            addBend(motion, elapsed / length);
            addTravel(motion, elapsed / length);
        }
        if (down && elapsed < 2 * length) {
            motion.up += jolt(elapsed - 0.7 * length);
        }
    }

    /// A hump of the trunk's pitch, flat at both ends.
    private void addBend(Motion motion, double share) {
        double sine = Math.sin(Math.PI * share);
        double cosine = Math.cos(Math.PI * share);
        double turn = Math.PI / length;
        motion.addPitch(
                bend * sine * sine,
                bend * turn * 2 * sine * cosine,
                bend * turn * turn * 2 * (cosine * cosine - sine * sine));
    }

    /// Second derivative of the path that has the least jerk, over the part of the time the hips move.
    private void addTravel(Motion motion, double share) {
        double s = down ? share / 0.7 : (share - 0.3) / 0.7;
        if (s > 0 && s < 1) {
            double time = 0.7 * length;
            double acceleration = HIP_TRAVEL / (time * time) * s * (60 - s * (180 - 120 * s));
            motion.up += down ? -acceleration : acceleration;
        }
    }

    /// The seat catches her.
    private double jolt(double since) {
        return since < 0 ? 0 : impact * Math.exp(-since / 0.06) * Math.cos(2 * Math.PI * 6 * since);
    }
}
