package org.plumbline.simulation.body;

import org.plumbline.core.sample.Vector3;

/// How the clip sits on the trunk: rotation from the body frame to the clip's sensor frame, and its height.
///
/// @param forward     the body's forward axis, seen by the clip; of length 1
/// @param left        the body's left axis, seen by the clip; of length 1
/// @param up          the body's up axis, seen by the clip; of length 1
/// @param leverMetres height above the hips, about which the trunk turns. 0.42 between the shoulder blades
public record ClipMounting(Vector3 forward, Vector3 left, Vector3 up, double leverMetres) {

    /// Worn between the shoulder blades: the chip's x points down, its y to the right and its z backwards.
    public static final ClipMounting BETWEEN_SHOULDER_BLADES =
            new ClipMounting(new Vector3(0, 0, -1), new Vector3(0, -1, 0), new Vector3(-1, 0, 0), 0.42);

    /// The same clip put on a little askew.
    ///
    /// @param askew rotation vector in the body frame, rad
    public ClipMounting turned(Vector3 askew) {
        return new ClipMounting(
                seen(rotate(new Vector3(1, 0, 0), askew)),
                seen(rotate(new Vector3(0, 1, 0), askew)),
                seen(rotate(new Vector3(0, 0, 1), askew)),
                leverMetres);
    }

    /// A direction of the body frame, as the clip sees it.
    public Vector3 seen(Vector3 direction) {
        return forward.times(direction.x()).plus(left.times(direction.y())).plus(up.times(direction.z()));
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
