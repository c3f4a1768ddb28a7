package org.plumbline.core.orientation;

import org.plumbline.core.orientation.InclinationState.Bias;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.LowPassBank;

/// The offset of the gyroscope, followed by a Kalman filter at rest and in motion.
///
/// At rest the gyroscope shows its offset. In motion an offset makes the almost-inertial frame turn, and the
/// vertical in it turns along. That rate, seen through the low-pass of the vertical, shows the two components
/// across the vertical; the third is pulled weakly towards zero.
/// The idea and its weights are those of VQF (Laidig and Seel 2023, doi:10.1016/j.inffus.2022.10.014).
final class GyroBiasEstimator {

    private static final Vector3 X = new Vector3(1, 0, 0);
    private static final Vector3 Y = new Vector3(0, 1, 0);
    private static final Vector3 Z = new Vector3(0, 0, 1);

    /// Channels of the low-pass: nine elements of the attitude, then the offset as turned by it.
    private static final int ATTITUDE = 9;

    private final double verticalWeight;
    private final double initialVariance;
    private final double wanderPerSecond;
    private final double restVariance;
    private final double motionVariance;
    private final BiasBelief belief;
    private final LowPassBank mean;

    GyroBiasEstimator(BiasParams params, double gravitySeconds) {
        verticalWeight = params.verticalWeight();
        initialVariance = square(params.initialDegPerS());
        wanderPerSecond = square(params.wanderDegPerS()) / params.forgetSeconds();
        restVariance = square(params.restDegPerS());
        motionVariance = square(params.motionDegPerS());
        belief = new BiasBelief(Math.toRadians(params.clipDegPerS()), initialVariance);
        mean = LowPassBank.ofTimeConstant(ATTITUDE + 3, gravitySeconds);
    }

    /// The offset now believed, rad/s, in the sensor frame.
    Vector3 bias() {
        return belief.bias();
    }

    /// Time passed, and the strapdown stands there.
    void advance(Strapdown strapdown, double seconds) {
        belief.grow(wanderPerSecond * seconds, initialVariance);
        mean.tick(seconds);
        for (int i = 0; i < ATTITUDE; i++) {
            mean.update(i, strapdown.element(i));
        }
        Vector3 bias = bias();
        for (int axis = 0; axis < 3; axis++) {
            mean.update(ATTITUDE + axis, strapdown.inertial(axis, bias));
        }
    }

    /// The clip is still and its gyroscope reads `rate`.
    void observeRest(Vector3 rate, double seconds) {
        double variance = noise(restVariance, seconds);
        belief.observe(X, rate.x(), variance);
        belief.observe(Y, rate.y(), variance);
        belief.observe(Z, rate.z(), variance);
    }

    /// The vertical went from `before` to `after` in the almost-inertial frame.
    void observeMotion(Vector3 before, Vector3 after, double seconds) {
        double variance = noise(motionVariance, seconds);
        Vector3 seen = before.cross(after).times(1 / seconds).plus(turnedBias());
        Vector3 across = after.cross(Math.abs(after.x()) < 0.5 ? X : Y).normalized();
        Vector3 along = after.cross(across);
        belief.observe(onAverageFromHere(across), seen.dot(across), variance);
        belief.observe(onAverageFromHere(along), seen.dot(along), variance);
        belief.observe(onAverageFromHere(after), 0, variance / verticalWeight);
    }

    private Vector3 turnedBias() {
        return new Vector3(mean.output(ATTITUDE), mean.output(ATTITUDE + 1), mean.output(ATTITUDE + 2));
    }

    /// A direction of the almost-inertial frame, seen from the sensor by the mean attitude.
    ///
    /// A mean of rotations is not a rotation: it shortens what turned away, and that is what is wanted of it.
    private Vector3 onAverageFromHere(Vector3 v) {
        return new Vector3(
                mean.output(0) * v.x() + mean.output(3) * v.y() + mean.output(6) * v.z(),
                mean.output(1) * v.x() + mean.output(4) * v.y() + mean.output(7) * v.z(),
                mean.output(2) * v.x() + mean.output(5) * v.y() + mean.output(8) * v.z());
    }

    /// The variance of one observation that makes the filter settle at `wanted` at any sampling rate.
    private double noise(double wanted, double seconds) {
        return wanted * wanted / (wanderPerSecond * seconds) + wanted;
    }

    private static double square(double degPerS) {
        return Math.toRadians(degPerS) * Math.toRadians(degPerS);
    }

    /// Forgets the motion, keeps the offset: there was a gap.
    void interrupt() {
        mean.reset();
    }

    Bias state() {
        return new Bias(belief.state(), mean.state());
    }

    void restore(Bias state) {
        belief.restore(state.belief());
        mean.restore(state.mean());
    }
}
