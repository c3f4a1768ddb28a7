package org.plumbline.core.calibration;

import org.plumbline.core.sample.Vector3;

/// One bend away from upright, so far.
///
/// @param early    up in the sensor frame when the bend was first seen
/// @param farthest the same at the farthest point
public record Bend(Vector3 early, Vector3 farthest) {

    Bend plus(Vector3 upright, Vector3 now) {
        return degrees(upright) < Directions.degreesBetween(upright, now) ? new Bend(early, now) : this;
    }

    /// How far it went.
    double degrees(Vector3 upright) {
        return Directions.degreesBetween(upright, farthest);
    }

    /// How much its direction changed on the way.
    double crookedDegrees(Vector3 upright) {
        return Directions.degreesBetween(Directions.across(early, upright), Directions.across(farthest, upright));
    }
}
