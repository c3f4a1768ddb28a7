package org.plumbline.simulation.body;

import org.plumbline.core.sample.Vector3;

/// How the clip sits on the trunk: rotation from the body frame to the clip's sensor frame, and its height.
///
/// @param forward     the body's forward axis, seen by the clip; of length 1
/// @param left        the body's left axis, seen by the clip; of length 1
/// @param up          the body's up axis, seen by the clip; of length 1
/// @param leverMetres height above the hips, about which the trunk turns. 0.42 between the shoulder blades
public record ClipMounting(Vector3 forward, Vector3 left, Vector3 up, double leverMetres) {

    /// Worn between the shoulder blades, the chip flat on the back and a little askew.
    ///
    /// @param askew how much; rotation vector in the body frame, rad
    public static ClipMounting betweenShoulderBlades(Vector3 askew) {
        return new ClipMounting(
                clipAxes(rotate(new Vector3(1, 0, 0), askew)),
                clipAxes(rotate(new Vector3(0, 1, 0), askew)),
                clipAxes(rotate(new Vector3(0, 0, 1), askew)),
                0.42);
    }

    /// The chip's x points down, its y to the right and its z backwards.
    private static Vector3 clipAxes(Vector3 body) {
        return new Vector3(-body.z(), -body.y(), -body.x());
    }

    /// Rodrigues' formula.
    private static Vector3 rotate(Vector3 vector, Vector3 rotation) {
        double angle = rotation.norm();
        if (angle == 0) {
            return vector;
        }
        Vector3 axis = rotation.times(1 / angle);
        return vector.times(Math.cos(angle))
                .plus(axis.cross(vector).times(Math.sin(angle)))
                .plus(axis.times(axis.dot(vector) * (1 - Math.cos(angle))));
    }
}
