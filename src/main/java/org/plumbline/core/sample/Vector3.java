package org.plumbline.core.sample;

/// Three components along the axes of a frame; which frame, the user of the vector says.
///
/// The body frame has x forward, y left, z up.
public record Vector3(double x, double y, double z) {

    public static final Vector3 ZERO = new Vector3(0, 0, 0);

    public Vector3 plus(Vector3 other) {
        return new Vector3(x + other.x, y + other.y, z + other.z);
    }

    public Vector3 minus(Vector3 other) {
        return new Vector3(x - other.x, y - other.y, z - other.z);
    }

    public Vector3 times(double factor) {
        return new Vector3(x * factor, y * factor, z * factor);
    }

    public double dot(Vector3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vector3 cross(Vector3 other) {
        return new Vector3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double norm() {
        return Math.sqrt(dot(this));
    }

    /// The vector of length 1 in this direction; the zero vector has none and is refused.
    public Vector3 normalized() {
        double length = norm();
        if (!(length > 0)) {
            throw new IllegalArgumentException("a vector of length 0 has no direction");
        }
        return times(1 / length);
    }
}
