package org.plumbline.core.orientation;

import org.plumbline.core.orientation.InclinationState.Belief;
import org.plumbline.core.sample.Vector3;

/// A Kalman filter of three numbers that hardly change: the offset of a gyroscope and how uncertain it is.
///
/// Written out in plain numbers, since it runs with every sample.
final class BiasBelief {

    private final double clip;
    private double x;
    private double y;
    private double z;
    private double xx;
    private double yy;
    private double zz;
    private double xy;
    private double xz;
    private double yz;

    /// @param clip     largest offset believed, rad/s
    /// @param variance of each axis before anything is known, (rad/s)²
    BiasBelief(double clip, double variance) {
        this.clip = clip;
        restore(new Belief(Vector3.ZERO, variance, variance, variance, 0, 0, 0));
    }

    /// Adds uncertainty to each axis that has less than `ceiling`.
    void grow(double variance, double ceiling) {
        xx += xx < ceiling ? variance : 0;
        yy += yy < ceiling ? variance : 0;
        zz += zz < ceiling ? variance : 0;
    }

    /// The component of the offset along `direction` was seen to be `value`, give or take `variance`.
    void observe(Vector3 direction, double value, double variance) {
        Vector3 spread = spread(direction);
        double share = 1 / (spread.dot(direction) + variance);
        double expected = x * direction.x() + y * direction.y() + z * direction.z();
        shift(spread, clipped(value - expected) * share);
        shrink(spread, share);
    }

    private Vector3 spread(Vector3 direction) {
        return new Vector3(
                xx * direction.x() + xy * direction.y() + xz * direction.z(),
                xy * direction.x() + yy * direction.y() + yz * direction.z(),
                xz * direction.x() + yz * direction.y() + zz * direction.z());
    }

    private void shift(Vector3 spread, double pull) {
        x = clipped(x + spread.x() * pull);
        y = clipped(y + spread.y() * pull);
        z = clipped(z + spread.z() * pull);
    }

    private void shrink(Vector3 spread, double share) {
        xx -= spread.x() * spread.x() * share;
        yy -= spread.y() * spread.y() * share;
        zz -= spread.z() * spread.z() * share;
        xy -= spread.x() * spread.y() * share;
        xz -= spread.x() * spread.z() * share;
        yz -= spread.y() * spread.z() * share;
    }

    /// Compared, not by `Math.min` and `max`: their care for zeros and NaN costs a tenth of the whole filter.
    private double clipped(double value) {
        return value > clip ? clip : value < -clip ? -clip : value;
    }

    Vector3 bias() {
        return new Vector3(x, y, z);
    }

    Belief state() {
        return new Belief(bias(), xx, yy, zz, xy, xz, yz);
    }

    void restore(Belief state) {
        x = state.bias().x();
        y = state.bias().y();
        z = state.bias().z();
        xx = state.xx();
        yy = state.yy();
        zz = state.zz();
        xy = state.xy();
        xz = state.xz();
        yz = state.yz();
    }
}
