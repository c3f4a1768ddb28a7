package org.plumbline.core.signal;

import org.plumbline.core.sample.Vector3;

/// Angles and components of unit vectors.
public final class Directions {

    private Directions() {}

    public static double degreesBetween(Vector3 a, Vector3 b) {
        return Math.toDegrees(Math.atan2(a.cross(b).norm(), a.dot(b)));
    }

    /// The direction of `v` that lies across `up`.
    public static Vector3 across(Vector3 v, Vector3 up) {
        return v.minus(up.times(v.dot(up))).normalized();
    }
}
