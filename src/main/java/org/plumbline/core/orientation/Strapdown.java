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

    private Quaternion attitude = Quaternion.IDENTITY;
    private Vector3 lastRate = Vector3.ZERO;

    /// Turns by what was measured since the reading before.
    void turn(Vector3 rate, double seconds) {
        Vector3 angle = rate.times(seconds).plus(lastRate.cross(rate).times(seconds * seconds / 12));
        attitude = attitude.times(rotation(angle)).normalized();
        lastRate = rate;
    }

    /// Starts anew with the sensor frame as it is now.
    void begin(Vector3 rate) {
        attitude = Quaternion.IDENTITY;
        lastRate = rate;
    }

    /// From the sensor frame into the almost-inertial one.
    Quaternion attitude() {
        return attitude;
    }

    Vector3 lastRate() {
        return lastRate;
    }

    void restore(Quaternion attitude, Vector3 lastRate) {
        this.attitude = attitude;
        this.lastRate = lastRate;
    }

    /// Sine and cosine as series: the angle of one step stays below a radian.
    private static Quaternion rotation(Vector3 angle) {
        double square = angle.dot(angle) / 4;
        double cosine = 1 - square * (1.0 / 2 - square * (1.0 / 24 - square * (1.0 / 720 - square / 40_320)));
        double half = 0.5 * (1 - square * (1.0 / 6 - square * (1.0 / 120 - square / 5_040)));
        return new Quaternion(cosine, angle.x() * half, angle.y() * half, angle.z() * half);
    }
}
