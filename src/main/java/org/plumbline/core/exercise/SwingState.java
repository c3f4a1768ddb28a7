package org.plumbline.core.exercise;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.Vector3;

/// What [SwingAxis] remembers.
///
/// @param origin    up at the first sample; null before it
/// @param smooth    short mean of up; null before the first sample
/// @param mean      slow mean of up; null before the first sample
/// @param scatter   how up scatters about that mean
/// @param direction in which it scatters most, a unit vector; null before anything has moved
public record SwingState(
        @Nullable Vector3 origin,
        @Nullable Vector3 smooth,
        @Nullable Vector3 mean,
        Scatter scatter,
        @Nullable Vector3 direction) {

    public static final SwingState START = new SwingState(null, null, null, new Scatter(0, 0, 0, 0, 0, 0), null);

    /// Slow means of the products of the components, a symmetric matrix.
    public record Scatter(double xx, double yy, double zz, double xy, double xz, double yz) {

        Scatter towards(Vector3 v, double share) {
            return new Scatter(
                    xx + share * (v.x() * v.x() - xx),
                    yy + share * (v.y() * v.y() - yy),
                    zz + share * (v.z() * v.z() - zz),
                    xy + share * (v.x() * v.y() - xy),
                    xz + share * (v.x() * v.z() - xz),
                    yz + share * (v.y() * v.z() - yz));
        }

        Vector3 times(Vector3 v) {
            return new Vector3(
                    xx * v.x() + xy * v.y() + xz * v.z(),
                    xy * v.x() + yy * v.y() + yz * v.z(),
                    xz * v.x() + yz * v.y() + zz * v.z());
        }
    }
}
