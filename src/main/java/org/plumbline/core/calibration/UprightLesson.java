package org.plumbline.core.calibration;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.calibration.CalibrationEvent.Refused;
import org.plumbline.core.calibration.CalibrationEvent.UprightLearned;
import org.plumbline.core.calibration.CalibrationState.AwaitingBend;
import org.plumbline.core.calibration.CalibrationState.Calibrated;
import org.plumbline.core.calibration.CalibrationState.HoldingUpright;
import org.plumbline.core.calibration.CalibrationState.Unknown;
import org.plumbline.core.calibration.CalibrationTracker.Step;

/// The first half of a calibration: five seconds of sitting still give the vertical.
record UprightLesson(CalibrationParams params) {

    /// An attempt shorter than this ends without a word: she is still settling down.
    private static final Duration QUIET = Duration.ofSeconds(1);

    /// She did not ask: only still sitting counts, and a disturbance goes without a word.
    Step unasked(Unknown here, CalibrationReading reading) {
        if (!reading.seated()) {
            return Step.to(new Unknown(null, here.previous()));
        }
        UprightCapture capture = extended(here.capture(), reading);
        if (!isComplete(capture) || !isGravity(capture)) {
            return Step.to(new Unknown(isComplete(capture) ? null : capture, here.previous()));
        }
        Calibration learned = capture.calibration(here.previous(), params);
        return Step.to(Calibrated.with(learned, reading.at()), new UprightLearned(learned, true));
    }

    /// She asked: what goes wrong is told.
    Step asked(HoldingUpright here, CalibrationReading reading) {
        UprightCapture before = here.capture();
        UprightCapture capture = extended(before, reading);
        if (capture.count() == 1 && before != null && before.length().compareTo(QUIET) > 0) {
            String reason = "you moved; sit still for %s s"
                    .formatted(params.uprightHold().toSeconds());
            return Step.to(new HoldingUpright(capture, here.previous()), new Refused(reading.at(), reason));
        }
        if (!isComplete(capture)) {
            return Step.to(new HoldingUpright(capture, here.previous()));
        }
        if (!isGravity(capture)) {
            String reason = "gravity reads %.2f times what it should".formatted(capture.scale());
            return Step.to(new HoldingUpright(null, here.previous()), new Refused(reading.at(), reason));
        }
        Calibration learned = capture.calibration(here.previous(), params);
        return Step.to(new AwaitingBend(learned, reading.at(), capture, null), new UprightLearned(learned, false));
    }

    private UprightCapture extended(@Nullable UprightCapture capture, CalibrationReading reading) {
        return capture == null || capture.degreesTo(reading) > params.stillDegrees()
                ? UprightCapture.of(reading)
                : capture.plus(reading);
    }

    private boolean isComplete(UprightCapture capture) {
        return capture.length().compareTo(params.uprightHold()) >= 0;
    }

    private boolean isGravity(UprightCapture capture) {
        return Math.abs(capture.scale() - 1) <= params.scaleTolerance();
    }
}
