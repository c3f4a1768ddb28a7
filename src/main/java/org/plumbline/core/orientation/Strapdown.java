package org.plumbline.core.orientation;

import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.Quaternion;

/// Angular rate added up to a rotation from the sensor frame into an almost-inertial one.
///
/// That frame starts as the sensor frame and then turns only as fast as the gyroscope errs.
///
/// A reading is the mean rate over the step that ended with it: chips average internally, and so does the
/// driver that thins readings out. What a mean hides, that the axis of rotation turned within the step, is
/// given back by a twelfth of the cross product of two steps (the coning term of strapdown navigation,
/// Savage 1998, doi:10.2514/2.4228); it matters below 100 Hz.
final class Strapdown {

    /// Attitude and rate in plain numbers: they change with every sample, and a record each would be garbage.
    private double w = 1;

    private double x;
    private double y;
    private double z;
    private double rateX;
    private double rateY;
    private double rateZ;
    private final double[] matrix = {1, 0, 0, 0, 1, 0, 0, 0, 1};

    /// Turns by what was measured since the reading before.
    void turn(Vector3 rate, double seconds) {
        Vector3 coning = lastRate().cross(rate).times(seconds * seconds / 12);
        Vector3 angle = rate.times(seconds).plus(coning);
        restore(unit(attitude().times(rotation(angle))), rate);
    }

    /// Starts anew with the sensor frame as it is now.
    void begin(Vector3 rate) {
        restore(Quaternion.IDENTITY, rate);
    }

    /// From the sensor frame into the almost-inertial one.
    Quaternion attitude() {
        return new Quaternion(w, x, y, z);
    }

    Vector3 lastRate() {
        return new Vector3(rateX, rateY, rateZ);
    }

    /// An element of the rotation matrix: nine multiplications for any number of vectors.
    double element(int index) {
        return matrix[index];
    }

    /// A component, along an axis of the almost-inertial frame, of a vector of the sensor frame.
    double inertial(int axis, Vector3 v) {
        return matrix[3 * axis] * v.x() + matrix[3 * axis + 1] * v.y() + matrix[3 * axis + 2] * v.z();
    }

    /// A vector of the almost-inertial frame, seen from the sensor.
    Vector3 toSensor(Vector3 v) {
        return new Vector3(
                matrix[0] * v.x() + matrix[3] * v.y() + matrix[6] * v.z(),
                matrix[1] * v.x() + matrix[4] * v.y() + matrix[7] * v.z(),
                matrix[2] * v.x() + matrix[5] * v.y() + matrix[8] * v.z());
    }

    void restore(Quaternion q, Vector3 rate) {
        w = q.w();
        x = q.x();
        y = q.y();
        z = q.z();
        rateX = rate.x();
        rateY = rate.y();
        rateZ = rate.z();
        tabulate();
    }

    private void tabulate() {
        matrix[0] = 1 - 2 * (y * y + z * z);
        matrix[1] = 2 * (x * y - w * z);
        matrix[2] = 2 * (x * z + w * y);
        matrix[3] = 2 * (x * y + w * z);
        matrix[4] = 1 - 2 * (x * x + z * z);
        matrix[5] = 2 * (y * z - w * x);
        matrix[6] = 2 * (x * z - w * y);
        matrix[7] = 2 * (y * z + w * x);
        matrix[8] = 1 - 2 * (x * x + y * y);
    }

    /// One Newton step towards length 1: rounding alone has moved it, so a step is exact.
    private static Quaternion unit(Quaternion q) {
        double scale = 1.5 - (q.w() * q.w() + q.x() * q.x() + q.y() * q.y() + q.z() * q.z()) / 2;
        return new Quaternion(q.w() * scale, q.x() * scale, q.y() * scale, q.z() * scale);
    }

    /// Sine and cosine as series: the angle of one step stays below a radian.
    private static Quaternion rotation(Vector3 angle) {
        double square = angle.dot(angle) / 4;
        double cosine = 1 - square * (1.0 / 2 - square * (1.0 / 24 - square * (1.0 / 720 - square / 40_320)));
        double half = 0.5 * (1 - square * (1.0 / 6 - square * (1.0 / 120 - square / 5_040)));
        return new Quaternion(cosine, angle.x() * half, angle.y() * half, angle.z() * half);
    }
}
