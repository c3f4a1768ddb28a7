package org.plumbline.core.calibration;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.calibration.CalibrationEvent.Drifted;
import org.plumbline.core.calibration.CalibrationEvent.Reclipped;
import org.plumbline.core.calibration.CalibrationState.Calibrated;
import org.plumbline.core.calibration.CalibrationState.Unknown;
import org.plumbline.core.calibration.CalibrationTracker.Step;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.Directions;

/// Lets upright follow her over weeks, never within a slump, and notices a clip that has moved.
///
/// A body changes over a pregnancy and a clip is never put on twice alike; but an upright that followed
/// everything would call any slump upright after a while. So it follows only while she sits near upright,
/// slowly, and not farther than `largestDriftDegrees`.
record UprightFollower(CalibrationParams params) {

    private static final Duration PACE = Duration.ofSeconds(1);

    Step step(Calibrated here, CalibrationReading reading) {
        Calibration calibration = here.calibration();
        double tilt = Directions.degreesBetween(calibration.up(), reading.up());
        SampleTime oddSince = oddSince(here, tilt, reading);
        if (oddSince != null && isPast(oddSince, reading.at(), params.reclipHold())) {
            String reason = "the clip has moved: it turned by %.0f° and stayed so".formatted(tilt);
            return Step.to(new Unknown(null, calibration), new Reclipped(reading.at(), reason));
        }
        if (reading.seated() && isPast(here.followed(), reading.at(), PACE)) {
            return follow(here, reading, tilt, oddSince);
        }
        boolean same = oddSince == null ? here.oddSince() == null : oddSince.equals(here.oddSince());
        return Step.to(same ? here : new Calibrated(calibration, here.followed(), here.drifted(), oddSince));
    }

    private Step follow(Calibrated here, CalibrationReading reading, double tilt, @Nullable SampleTime oddSince) {
        Calibration next = followed(here, reading, tilt);
        double drift = next.driftDegrees();
        if (drift <= params.largestDriftDegrees()) {
            return Step.to(new Calibrated(next, reading.at(), here.drifted(), oddSince));
        }
        var stays = new Calibrated(here.calibration(), reading.at(), true, oddSince);
        return here.drifted()
                ? Step.to(stays)
                : Step.to(stays, new Drifted(reading.at(), drift, next.age(reading.at())));
    }

    private @Nullable SampleTime oddSince(Calibrated here, double tilt, CalibrationReading reading) {
        if (!reading.seated() || tilt <= params.reclipDegrees()) {
            return null;
        }
        return here.oddSince() == null ? reading.at() : here.oddSince();
    }

    /// Time that was not watched is not followed: one step is worth [#PACE] at most twice over.
    private Calibration followed(Calibrated here, CalibrationReading reading, double tilt) {
        Calibration calibration = here.calibration();
        double seconds = Math.min(reading.at().secondsSince(here.followed()), 2.0 * PACE.toSeconds());
        double share = seconds / params.followTime().toSeconds();
        if (tilt > params.followDegrees()) {
            return calibration;
        }
        Vector3 towards = reading.up().minus(calibration.up()).times(share);
        return calibration.withUp(calibration.up().plus(towards).normalized());
    }

    private static boolean isPast(SampleTime since, SampleTime now, Duration length) {
        return now.isAtLeast(length, since);
    }
}
