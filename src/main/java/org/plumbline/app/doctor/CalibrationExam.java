package org.plumbline.app.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.plumbline.core.engine.EngineState;
import org.plumbline.recording.state.StateFile;

/// How long ago her upright was learned.
///
/// @param memory what the engine remembers over a restart
record CalibrationExam(Path memory) {

    /// A body that changes by the week is not the one it was learned on.
    private static final Duration OLD = Duration.ofDays(28);

    Finding finding() {
        try {
            return new StateFile<>(memory, EngineState.class)
                    .load()
                    .map(CalibrationExam::of)
                    .orElseGet(CalibrationExam::none);
        } catch (IOException | IllegalArgumentException e) {
            return Finding.warn("calib", "%s cannot be read: %s".formatted(memory, e.getMessage()));
        }
    }

    private static Finding of(EngineState state) {
        var calibration = state.sensing().clip().clip().calibration().calibration();
        var anchor = state.anchor();
        if (calibration == null || anchor == null) {
            return none();
        }
        var age = anchor.at().since(calibration.learnedAt());
        var words = "her upright was learned %d days ago".formatted(age.toDays());
        return age.compareTo(OLD) > 0
                ? Finding.warn("calib", words + ": calibrate anew on the page")
                : Finding.ok("calib", words);
    }

    private static Finding none() {
        return Finding.warn("calib", "her upright is not known yet: wear the clip and calibrate on the page");
    }
}
