package org.plumbline.core.orientation;

import org.plumbline.core.orientation.InclinationState.Attitude;
import org.plumbline.core.orientation.InclinationState.Bias;
import org.plumbline.core.orientation.InclinationState.Vector;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.Quaternion;

/// The offset of the gyroscope, followed by a Kalman filter at rest and in motion.
///
/// At rest the gyroscope shows its offset. In motion an offset makes the almost-inertial frame turn, and
/// gravity, which does not, seems to turn the other way. That rate, seen through the low-pass of the
/// vertical, shows the two components across the vertical; the third is pulled weakly towards zero.
/// The idea and its weights are those of VQF (Laidig and Seel 2023, doi:10.1016/j.inffus.2022.10.014).
final class GyroBiasEstimator {

    private final BiasParams params;
    private final double clip;
    private final double initialVariance;
    private final double wanderPerSecond;
    private final BiasCovariance covariance;
    private final AttitudeLowPass attitude;
    private final VectorLowPass turnedBias;
    private Vector3 bias = Vector3.ZERO;

    GyroBiasEstimator(BiasParams params, double gravitySeconds) {
        this.params = params;
        clip = Math.toRadians(params.clipDegPerS());
        initialVariance = square(params.initialDegPerS());
        wanderPerSecond = square(params.wanderDegPerS()) / params.forgetSeconds();
        covariance = new BiasCovariance(initialVariance);
        attitude = new AttitudeLowPass(gravitySeconds);
        turnedBias = new VectorLowPass(gravitySeconds);
    }

    /// The offset now believed, rad/s, in the sensor frame.
    Vector3 bias() {
        return bias;
    }

    /// Time passed; `toInertial` is where the strapdown stands.
    void advance(Quaternion toInertial, double seconds) {
        covariance.grow(wanderPerSecond * seconds, initialVariance);
        attitude.update(toInertial, seconds);
        turnedBias.update(toInertial.rotate(bias), seconds);
    }

    /// The clip is still and its gyroscope reads `rate`.
    void observeRest(Vector3 rate, double seconds) {
        double variance = noise(params.restDegPerS(), seconds);
        Vector3 error = rate.minus(bias);
        correct(new Vector3(1, 0, 0), error.x(), variance);
        correct(new Vector3(0, 1, 0), error.y(), variance);
        correct(new Vector3(0, 0, 1), error.z(), variance);
    }

    /// The vertical went from `before` to `after` in the almost-inertial frame.
    void observeMotion(Vector3 before, Vector3 after, double seconds) {
        double variance = noise(params.motionDegPerS(), seconds);
        Vector3 turn = before.cross(after).times(1 / seconds);
        Vector3 error = turnedBias.output().plus(turn).minus(attitude.rotate(bias));
        Vector3 across = perpendicular(after);
        Vector3 along = after.cross(across);
        Vector3 believed = bias;
        correctAlong(across, error.dot(across), variance, believed);
        correctAlong(along, error.dot(along), variance, believed);
        Vector3 vertical = attitude.unrotate(after);
        correct(vertical, -vertical.dot(bias), variance / params.verticalWeight());
    }

    private void correctAlong(Vector3 inertial, double error, double variance, Vector3 believed) {
        Vector3 direction = attitude.unrotate(inertial);
        correct(direction, error - direction.dot(bias.minus(believed)), variance);
    }

    private void correct(Vector3 direction, double error, double variance) {
        Vector3 gain = covariance.observe(direction, variance);
        bias = clipped(bias.plus(gain.times(clipped(error))));
    }

    /// The variance per step that makes the filter settle at `degPerS` at any sampling rate.
    private double noise(double degPerS, double seconds) {
        double wanted = square(degPerS);
        return wanted * wanted / (wanderPerSecond * seconds) + wanted;
    }

    private Vector3 clipped(Vector3 v) {
        return new Vector3(clipped(v.x()), clipped(v.y()), clipped(v.z()));
    }

    private double clipped(double value) {
        return Math.clamp(value, -clip, clip);
    }

    private static Vector3 perpendicular(Vector3 v) {
        Vector3 other = Math.abs(v.x()) < 0.5 ? new Vector3(1, 0, 0) : new Vector3(0, 1, 0);
        return v.cross(other).normalized();
    }

    private static double square(double degPerS) {
        return Math.toRadians(degPerS) * Math.toRadians(degPerS);
    }

    /// Forgets the motion, keeps the offset: there was a gap.
    void interrupt() {
        attitude.restore(Attitude.COLD);
        turnedBias.restore(Vector.COLD);
    }

    Bias state() {
        return new Bias(bias, covariance.state(), attitude.state(), turnedBias.state());
    }

    void restore(Bias state) {
        bias = state.bias();
        covariance.restore(state.covariance());
        attitude.restore(state.attitude());
        turnedBias.restore(state.turnedBias());
    }
}
