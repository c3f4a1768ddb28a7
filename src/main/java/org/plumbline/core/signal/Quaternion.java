package org.plumbline.core.signal;

import org.plumbline.core.sample.Vector3;

/// A rotation, as a quaternion of length 1 with the real part first.
public record Quaternion(double w, double x, double y, double z) {

    public static final Quaternion IDENTITY = new Quaternion(1, 0, 0, 0);

    /// The rotation by `radians` about a unit axis, right-handed.
    public static Quaternion about(Vector3 axis, double radians) {
        double sine = Math.sin(radians / 2);
        return new Quaternion(Math.cos(radians / 2), axis.x() * sine, axis.y() * sine, axis.z() * sine);
    }

    /// The shortest rotation that turns one unit vector into another.
    public static Quaternion between(Vector3 from, Vector3 to) {
        double cosine = from.dot(to);
        if (cosine < -0.999999) {
            return about(anyPerpendicular(from), Math.PI);
        }
        Vector3 axis = from.cross(to);
        return new Quaternion(1 + cosine, axis.x(), axis.y(), axis.z()).normalized();
    }

    /// This rotation after `first`.
    public Quaternion times(Quaternion first) {
        return new Quaternion(
                w * first.w - x * first.x - y * first.y - z * first.z,
                w * first.x + x * first.w + y * first.z - z * first.y,
                w * first.y - x * first.z + y * first.w + z * first.x,
                w * first.z + x * first.y - y * first.x + z * first.w);
    }

    public Quaternion inverse() {
        return new Quaternion(w, -x, -y, -z);
    }

    public Vector3 rotate(Vector3 v) {
        double tx = 2 * (y * v.z() - z * v.y());
        double ty = 2 * (z * v.x() - x * v.z());
        double tz = 2 * (x * v.y() - y * v.x());
        return new Vector3(
                v.x() + w * tx + y * tz - z * ty, v.y() + w * ty + z * tx - x * tz, v.z() + w * tz + x * ty - y * tx);
    }

    /// Length 1 again, after the rounding of many products.
    public Quaternion normalized() {
        double scale = 1 / Math.sqrt(w * w + x * x + y * y + z * z);
        return new Quaternion(w * scale, x * scale, y * scale, z * scale);
    }

    private static Vector3 anyPerpendicular(Vector3 v) {
        Vector3 other = Math.abs(v.x()) < 0.5 ? new Vector3(1, 0, 0) : new Vector3(0, 1, 0);
        return v.cross(other).normalized();
    }
}
