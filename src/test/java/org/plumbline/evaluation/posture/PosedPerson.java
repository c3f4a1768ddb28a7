package org.plumbline.evaluation.posture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.plumbline.core.calibration.Calibration;
import org.plumbline.core.calibration.CalibrationReading;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.posture.PostureDetector;
import org.plumbline.core.posture.PostureParams;
import org.plumbline.core.posture.PostureState;
import org.plumbline.core.posture.TrunkInclination;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.Vector3;
import org.plumbline.evaluation.DatasetFolder;

/// One person and one sensor: calibrated as the product is, then judged posture by posture.
///
/// @param trials what was not used to calibrate
record PosedPerson(String name, Calibration calibration, List<PosedTrial> trials) {

    /// In both places of this set z points out of the back.
    private static final Vector3 MOUNTED_FORWARD = new Vector3(0, 0, -1);

    /// A pose lasts 30 s and the product's hold two minutes: the hold is cut to what a pose can show, and
    /// nothing else is changed.
    private static final PostureDetector DETECTOR =
            new PostureDetector(PostureParams.DEFAULT.withMinimumHold(Duration.ofSeconds(10)));

    static PosedPerson read(Path file) throws IOException {
        return calibrated(DatasetFolder.name(file), PosedTrial.read(file));
    }

    /// The first upright trial is the upright; the first forward trial that the calibration accepts is its bend.
    /// Who never bent far enough is given the direction the sensor was mounted in.
    private static PosedPerson calibrated(String name, List<PosedTrial> trials) {
        var upright =
                trials.stream().filter(trial -> trial.is("upright")).findFirst().orElseThrow();
        for (var bend : trials.stream().filter(trial -> trial.is("forward")).toList()) {
            var learned = new Lesson().bend(upright, bend);
            if (learned != null) {
                return new PosedPerson(name, learned, without(trials, upright, bend));
            }
        }
        var learned = new Lesson().upright(upright);
        if (learned == null) {
            throw new IllegalStateException(name + ": the first upright trial is not still for 5 s");
        }
        return new PosedPerson(name, learned.withForward(MOUNTED_FORWARD), without(trials, upright, upright));
    }

    private static List<PosedTrial> without(List<PosedTrial> trials, PosedTrial one, PosedTrial other) {
        var used = List.of(one.number(), other.number());
        return trials.stream().filter(trial -> !used.contains(trial.number())).toList();
    }

    /// Share of these postures that the detector calls a slump.
    double slumped(String... postures) {
        return trials.stream()
                .filter(trial -> List.of(postures).contains(trial.label()))
                .mapToDouble(trial -> posture(trial, Placement.UPPER_TRUNK) == Posture.SLUMPED ? 1 : 0)
                .average()
                .orElse(0);
    }

    /// The posture shown at the end of the pose: what the hold last completed was judged to be.
    Posture posture(PosedTrial trial, Placement placement) {
        PostureState state = PostureDetector.start(placement);
        for (var reading : trial.readings()) {
            state = DETECTOR.step(state, inclination(reading), true).state();
        }
        return state.posture();
    }

    /// Mean flexion over the pose, degrees.
    double flexion(PosedTrial trial) {
        return trial.readings().stream()
                .mapToDouble(reading -> inclination(reading).flexionDegrees())
                .average()
                .orElseThrow();
    }

    private TrunkInclination inclination(CalibrationReading reading) {
        return calibration.inclination(reading.at(), reading.up());
    }
}
