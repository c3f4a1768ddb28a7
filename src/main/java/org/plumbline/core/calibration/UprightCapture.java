package org.plumbline.core.calibration;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.Directions;

/// Readings of one attempt to sit upright and still, added up.
///
/// @param since when the attempt began
/// @param last  its latest reading
public record UprightCapture(SampleTime since, CalibrationReading last, Vector3 upSum, double forceSum, int count) {

    private static final double STANDARD_GRAVITY = 9.80665;

    static UprightCapture of(CalibrationReading first) {
        return new UprightCapture(first.at(), first, first.up(), first.force(), 1);
    }

    UprightCapture plus(CalibrationReading next) {
        return new UprightCapture(since, next, upSum.plus(next.up()), forceSum + next.force(), count + 1);
    }

    /// How far a reading is from what was seen so far.
    double degreesTo(CalibrationReading next) {
        return Directions.degreesBetween(up(), next.up());
    }

    Duration length() {
        return last.at().since(since);
    }

    /// What the accelerometer reads, as a multiple of gravity.
    double scale() {
        return forceSum / count / STANDARD_GRAVITY;
    }

    /// What it teaches; a clip that sits as it did before still knows forward.
    Calibration calibration(@Nullable Calibration previous, CalibrationParams params) {
        Vector3 up = up();
        var learned = new Calibration(last.at(), up, up, null, last.gyroBias(), scale());
        if (previous == null || previous.forward() == null) {
            return learned;
        }
        boolean sameWay = Directions.degreesBetween(previous.up(), up) <= params.samePlaceDegrees();
        return sameWay ? learned.withForward(previous.forward()) : learned;
    }

    private Vector3 up() {
        return upSum.normalized();
    }
}
