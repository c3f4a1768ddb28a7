package org.plumbline.core.orientation;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.LowPassBank;

/// Up, in the sensor frame, from accelerometer and gyroscope.
///
/// The gyroscope carries every reading of the accelerometer into a frame that almost stands still. There
/// gravity is constant and motion is not, so a low-pass keeps gravity alone; seen back in the sensor frame
/// it is the vertical. This is the inclination part of VQF (Laidig and Seel 2023,
/// doi:10.1016/j.inffus.2022.10.014), for samples that come at any rate and unevenly.
///
/// Without a gyroscope the frame stands still with the clip: the answer is then the low-passed
/// accelerometer, good at rest and late in motion. [#degraded()] says so.
public final class InclinationFilter {

    private final double gravitySeconds;
    private final double maximumGapSeconds;
    private final Strapdown strapdown = new Strapdown();
    private final LowPassBank gravity;
    private final RestDetector rest;
    private final GyroBiasEstimator bias;
    private @Nullable SampleTime last;
    private double settledSeconds;
    private boolean gyro;
    /// The unit vector up, in the almost-inertial frame. In plain numbers: they change with every sample, and a
    /// record each would be garbage.
    private double verticalX;

    private double verticalY;
    private double verticalZ = 1;

    public InclinationFilter(InclinationParams params) {
        gravitySeconds = params.gravitySeconds();
        maximumGapSeconds = params.maximumGap().toNanos() * 1e-9;
        gravity = LowPassBank.ofTimeConstant(3, gravitySeconds);
        rest = new RestDetector(params.rest());
        bias = new GyroBiasEstimator(params.bias(), gravitySeconds);
    }

    /// The unit vector up, in the sensor frame, after one more sample.
    ///
    /// A sample that is not later than the one before is left out.
    public Vector3 update(ImuSample sample) {
        double seconds = last == null ? Double.POSITIVE_INFINITY : sample.at().secondsSince(last);
        if (seconds > maximumGapSeconds) {
            begin(sample);
        } else if (seconds > 0) {
            advance(sample, seconds);
        }
        return up();
    }

    private void begin(ImuSample sample) {
        gyro = sample.angularRate() != null;
        strapdown.begin(rateOf(sample).minus(bias.bias()));
        gravity.reset();
        rest.reset();
        bias.interrupt();
        settledSeconds = 0;
        last = sample.at();
        var force = sample.acceleration();
        seeVertical(force.x(), force.y(), force.z());
    }

    private void advance(ImuSample sample, double seconds) {
        gyro = sample.angularRate() != null;
        Vector3 rate = rateOf(sample);
        strapdown.turn(gyro ? rate.minus(bias.bias()) : Vector3.ZERO, seconds);
        rest.update(rate, sample.acceleration(), seconds);
        if (gyro) {
            smoothAndLearn(sample.acceleration(), seconds);
        } else {
            smooth(sample.acceleration(), seconds);
        }
        settledSeconds = Math.min(settledSeconds + seconds, gravitySeconds);
        last = sample.at();
    }

    /// The vertical is the specific force in the almost-inertial frame, without the motion.
    private void smooth(Vector3 force, double seconds) {
        gravity.tick(seconds);
        seeVertical(
                gravity.update(0, strapdown.inertial(0, force)),
                gravity.update(1, strapdown.inertial(1, force)),
                gravity.update(2, strapdown.inertial(2, force)));
    }

    /// How the vertical moves tells the offset of the gyroscope; at rest the gyroscope itself does.
    private void smoothAndLearn(Vector3 force, double seconds) {
        bias.advance(strapdown, seconds);
        if (rest.atRest()) {
            smooth(force, seconds);
            bias.observeRest(rest.rate(), seconds);
        } else {
            Vector3 before = vertical();
            smooth(force, seconds);
            bias.observeMotion(before, vertical(), seconds);
        }
    }

    /// In free fall there is no vertical: the last one stays.
    private void seeVertical(double x, double y, double z) {
        double norm = Math.sqrt(x * x + y * y + z * z);
        if (norm > 0) {
            verticalX = x / norm;
            verticalY = y / norm;
            verticalZ = z / norm;
        }
    }

    private Vector3 vertical() {
        return new Vector3(verticalX, verticalY, verticalZ);
    }

    private static Vector3 rateOf(ImuSample sample) {
        Vector3 rate = sample.angularRate();
        return rate == null ? Vector3.ZERO : rate;
    }

    /// The unit vector up, in the sensor frame, at the last sample.
    public Vector3 up() {
        return strapdown.toSensor(vertical());
    }

    /// Whether enough has been seen since the start, or the last gap, to trust the vertical.
    public boolean settled() {
        return settledSeconds >= gravitySeconds;
    }

    /// Whether the last sample had no angular rate, so that the vertical lags behind motion.
    public boolean degraded() {
        return !gyro;
    }

    /// Whether the clip lies or sits perfectly still.
    public boolean atRest() {
        return rest.atRest();
    }

    /// The offset of the gyroscope, rad/s, in the sensor frame.
    public Vector3 gyroBias() {
        return bias.bias();
    }

    public InclinationState state() {
        return new InclinationState(
                last,
                settledSeconds,
                gyro,
                strapdown.attitude(),
                strapdown.lastRate(),
                vertical(),
                gravity.state(),
                rest.state(),
                bias.state());
    }

    public void restore(InclinationState state) {
        last = state.last();
        settledSeconds = state.settledSeconds();
        gyro = state.gyro();
        strapdown.restore(state.attitude(), state.rate());
        verticalX = state.vertical().x();
        verticalY = state.vertical().y();
        verticalZ = state.vertical().z();
        gravity.restore(state.gravity());
        rest.restore(state.rest());
        bias.restore(state.bias());
    }
}
