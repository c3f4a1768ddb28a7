package org.plumbline.core.calibration;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.calibration.CalibrationEvent.ForwardLearned;
import org.plumbline.core.calibration.CalibrationEvent.Refused;
import org.plumbline.core.calibration.CalibrationState.AwaitingBend;
import org.plumbline.core.calibration.CalibrationState.Calibrated;
import org.plumbline.core.calibration.CalibrationTracker.Step;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.Directions;

/// The second half of a calibration: one slow bend gives forward.
///
/// The bend is judged when she is back up: only then is its farthest point known, and that it was one.
record BendLesson(CalibrationParams params) {

    Step step(AwaitingBend here, CalibrationReading reading) {
        if (reading.at().isMoreThan(params.bendTimeout(), here.since())) {
            return timedOut(here, reading);
        }
        Vector3 upright = here.calibration().up();
        Bend bend = here.bend();
        if (Directions.degreesBetween(upright, reading.up()) <= params.bendDegrees() / 2) {
            return bend == null ? Step.to(stillUpright(here, reading)) : judged(here, bend, reading);
        }
        Bend longer = bend == null ? Bend.of(reading.up()) : bend.plus(upright, reading.up());
        return Step.to(new AwaitingBend(here.calibration(), here.since(), here.upright(), longer));
    }

    /// More of the upright makes it better; the beginning of a bend would make it worse.
    private AwaitingBend stillUpright(AwaitingBend here, CalibrationReading reading) {
        if (here.upright().degreesTo(reading) > params.stillDegrees()) {
            return here;
        }
        UprightCapture longer = here.upright().plus(reading);
        return new AwaitingBend(longer.calibration(here.calibration(), params), here.since(), longer, null);
    }

    private Step judged(AwaitingBend here, Bend bend, CalibrationReading reading) {
        String objection = objection(here.calibration(), bend);
        if (objection != null) {
            var again = new AwaitingBend(here.calibration(), reading.at(), here.upright(), null);
            return Step.to(again, new Refused(reading.at(), objection));
        }
        Calibration complete =
                here.calibration().withForward(bend.ahead(here.calibration().up()));
        return Step.to(Calibrated.with(complete, reading.at()), new ForwardLearned(complete));
    }

    private @Nullable String objection(Calibration calibration, Bend bend) {
        Vector3 upright = calibration.up();
        double degrees = bend.degrees(upright);
        if (degrees < params.bendDegrees()) {
            return "the bend was too small: %.0f°, at least %.0f° are needed".formatted(degrees, params.bendDegrees());
        }
        if (degrees > params.largestBendDegrees()) {
            return "the clip turned by %.0f°, which is more than a bend: has it come loose?".formatted(degrees);
        }
        if (bend.crookedDegrees(upright) > params.straightDegrees() || isAside(calibration, bend)) {
            return "the bend went to the side; bend straight forward";
        }
        return null;
    }

    /// Only somebody whose forward is known already can be seen to bend aside.
    private boolean isAside(Calibration calibration, Bend bend) {
        Vector3 known = calibration.forward();
        return known != null && Directions.degreesBetween(known, bend.ahead(calibration.up())) > params.asideDegrees();
    }

    private Step timedOut(AwaitingBend here, CalibrationReading reading) {
        String reason = "no forward bend was seen within %d s"
                .formatted(params.bendTimeout().toSeconds());
        return Step.to(Calibrated.with(here.calibration(), reading.at()), new Refused(reading.at(), reason));
    }
}
