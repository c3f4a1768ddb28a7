package org.plumbline.simulation.body;

/// How the trunk moves at one moment: the sum of what sway, gait, posture and standing up add to it.
///
/// Plain fields that are overwritten at every step: the simulation runs thousands of times faster than life.
/// Angles in rad, forward (pitch) and to the right (roll) positive; accelerations in m/s², along the heading.
final class Motion {
    double pitch;
    double pitchRate;
    double pitchAcceleration;
    double roll;
    double rollRate;
    double rollAcceleration;
    double yawRate;
    double forward;
    double left;
    double up;

    void clear() {
        pitch = 0;
        pitchRate = 0;
        pitchAcceleration = 0;
        roll = 0;
        rollRate = 0;
        rollAcceleration = 0;
        yawRate = 0;
        forward = 0;
        left = 0;
        up = 0;
    }

    void addPitch(double angle, double rate, double acceleration) {
        pitch += angle;
        pitchRate += rate;
        pitchAcceleration += acceleration;
    }

    void addRoll(double angle, double rate, double acceleration) {
        roll += angle;
        rollRate += rate;
        rollAcceleration += acceleration;
    }
}
