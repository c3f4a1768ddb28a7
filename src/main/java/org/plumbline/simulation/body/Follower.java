package org.plumbline.simulation.body;

/// A quantity that goes to its target as a muscle would: smoothly, without overshoot.
///
/// A critically damped spring, advanced by its exact solution, so the path does not depend on the step.
final class Follower {

    private final double stiffness;
    private double target;
    private double value;
    private double rate;
    private double cachedStep;
    private double cachedDecay = 1;

    /// @param settleSeconds after which 96 % of the way is done
    Follower(double settleSeconds) {
        this.stiffness = 5 / settleSeconds;
    }

    void aim(double newTarget) {
        target = newTarget;
    }

    /// Arrives at once.
    void settle() {
        value = target;
        rate = 0;
    }

    void advance(double seconds) {
        double distance = value - target;
        double slope = rate + stiffness * distance;
        double decay = decay(seconds);
        value = target + (distance + slope * seconds) * decay;
        rate = (rate - stiffness * slope * seconds) * decay;
    }

    double value() {
        return value;
    }

    double rate() {
        return rate;
    }

    double acceleration() {
        return -2 * stiffness * rate - stiffness * stiffness * (value - target);
    }

    private double decay(double seconds) {
        if (seconds != cachedStep) {
            cachedStep = seconds;
            cachedDecay = Math.exp(-stiffness * seconds);
        }
        return cachedDecay;
    }
}
