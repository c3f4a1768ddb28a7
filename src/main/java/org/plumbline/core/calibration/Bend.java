package org.plumbline.core.calibration;

import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.Directions;

/// One bend away from upright, so far.
///
/// Its direction is the mean over the whole way, far points counting more than near ones: a body sways, and a single
/// point would carry that sway into every later slump.
///
/// @param upSum    up in the sensor frame, added up
/// @param farthest the same at the farthest point
public record Bend(Vector3 upSum, Vector3 farthest) {

    static Bend of(Vector3 up) {
        return new Bend(up, up);
    }

    Bend plus(Vector3 upright, Vector3 up) {
        boolean farther = Directions.degreesBetween(upright, up) > degrees(upright);
        return new Bend(upSum.plus(up), farther ? up : farthest);
    }

    /// How far it went.
    double degrees(Vector3 upright) {
        return Directions.degreesBetween(upright, farthest);
    }

    /// The direction it went, seen from upright.
    Vector3 ahead(Vector3 upright) {
        return Directions.across(upSum.times(-1), upright);
    }

    /// How much it went round instead of straight.
    double crookedDegrees(Vector3 upright) {
        return Directions.degreesBetween(ahead(upright), Directions.across(farthest.times(-1), upright));
    }
}
