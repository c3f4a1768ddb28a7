package org.plumbline.core.orientation;

import org.plumbline.core.orientation.InclinationState.Covariance;
import org.plumbline.core.sample.Vector3;

/// How uncertain the three components of a gyroscope offset are: a symmetric 3×3 matrix, in (rad/s)².
final class BiasCovariance {

    private double xx;
    private double yy;
    private double zz;
    private double xy;
    private double xz;
    private double yz;

    BiasCovariance(double variance) {
        restore(Covariance.of(variance));
    }

    /// Adds uncertainty to each axis that has less than `ceiling`.
    void grow(double variance, double ceiling) {
        xx += xx < ceiling ? variance : 0;
        yy += yy < ceiling ? variance : 0;
        zz += zz < ceiling ? variance : 0;
    }

    /// Kalman gain for one observation of `direction · offset` with that variance; the matrix shrinks by it.
    Vector3 observe(Vector3 direction, double variance) {
        Vector3 spread = times(direction);
        Vector3 gain = spread.times(1 / (direction.dot(spread) + variance));
        xx -= gain.x() * spread.x();
        yy -= gain.y() * spread.y();
        zz -= gain.z() * spread.z();
        xy -= gain.x() * spread.y();
        xz -= gain.x() * spread.z();
        yz -= gain.y() * spread.z();
        return gain;
    }

    private Vector3 times(Vector3 v) {
        return new Vector3(
                xx * v.x() + xy * v.y() + xz * v.z(),
                xy * v.x() + yy * v.y() + yz * v.z(),
                xz * v.x() + yz * v.y() + zz * v.z());
    }

    Covariance state() {
        return new Covariance(xx, yy, zz, xy, xz, yz);
    }

    void restore(Covariance state) {
        xx = state.xx();
        yy = state.yy();
        zz = state.zz();
        xy = state.xy();
        xz = state.xz();
        yz = state.yz();
    }
}
