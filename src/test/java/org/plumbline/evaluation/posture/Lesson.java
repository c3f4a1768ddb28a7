package org.plumbline.evaluation.posture;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.calibration.Calibration;
import org.plumbline.core.calibration.CalibrationParams;
import org.plumbline.core.calibration.CalibrationReading;
import org.plumbline.core.calibration.CalibrationState;
import org.plumbline.core.calibration.CalibrationTracker;
import org.plumbline.core.sample.SampleTime;

/// The product's calibration, given posed trials one after the other as if she had moved between them.
final class Lesson {

    private static final Duration PERIOD = Duration.ofMillis(20);

    private final CalibrationTracker tracker = new CalibrationTracker(CalibrationParams.DEFAULT);
    private CalibrationState state = tracker.begin(CalibrationTracker.start());
    private SampleTime now = new SampleTime(0);

    /// Upright alone; null where she did not keep still.
    @Nullable Calibration upright(PosedTrial upright) {
        for (var reading : upright.readings()) {
            show(reading);
        }
        return state.calibration();
    }

    /// Upright, a bend, and upright again; null where the bend was refused.
    @Nullable Calibration bend(PosedTrial upright, PosedTrial bend) {
        upright(upright);
        bend.readings().forEach(this::show);
        show(upright.readings().getFirst());
        var learned = state.calibration();
        return learned == null || learned.forward() == null ? null : learned;
    }

    private void show(CalibrationReading reading) {
        now = now.plus(PERIOD);
        var redated = new CalibrationReading(now, reading.up(), reading.force(), reading.gyroBias(), reading.seated());
        state = tracker.step(state, redated).state();
    }
}
