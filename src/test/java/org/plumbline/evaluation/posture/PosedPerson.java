package org.plumbline.evaluation.posture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
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

    /// Nobody where no upright trial of hers is still for long enough to calibrate with.
    static Optional<PosedPerson> read(Path file) throws IOException {
        var name = DatasetFolder.name(file);
        var trials = PosedTrial.read(file);
        var person = trials.stream()
                .filter(trial -> trial.is("upright"))
                .filter(upright -> new Lesson().upright(upright) != null)
                .findFirst()
                .map(upright -> calibrated(name, trials, upright));
        if (person.isEmpty()) {
            System.out.println(file + ": left out, no upright trial that can be calibrated with");
        }
        return person;
    }

    /// The first upright trial is the upright; the first forward trial that the calibration accepts is its bend.
    /// Who never bent far enough is given the direction the sensor was mounted in.
    private static PosedPerson calibrated(String name, List<PosedTrial> trials, PosedTrial upright) {
        for (var bend : trials.stream().filter(trial -> trial.is("forward")).toList()) {
            var learned = new Lesson().bend(upright, bend);
            if (learned != null) {
                return new PosedPerson(name, learned, without(trials, upright, bend));
            }
        }
        var learned = Objects.requireNonNull(new Lesson().upright(upright));
        return new PosedPerson(name, learned.withForward(MOUNTED_FORWARD), without(trials, upright, upright));
    }

    private static List<PosedTrial> without(List<PosedTrial> trials, PosedTrial one, PosedTrial other) {
        var used = List.of(one.number(), other.number());
        return trials.stream().filter(trial -> !used.contains(trial.number())).toList();
    }

    /// Share of these postures that the detector calls a slump; NaN where she posed none of them.
    double slumped(String... postures) {
        return share(trial -> posture(trial, Placement.UPPER_TRUNK), postures);
    }

    private double share(Function<PosedTrial, Posture> told, String... postures) {
        return trials.stream()
                .filter(trial -> List.of(postures).contains(trial.label()))
                .mapToDouble(trial -> told.apply(trial) == Posture.SLUMPED ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    /// The posture shown at the end of the pose: what the hold last completed was judged to be.
    Posture posture(PosedTrial trial, Placement placement) {
        return posture(trial, PostureDetector.start(placement), null);
    }

    private Posture posture(PosedTrial trial, @Nullable Double waistDegrees) {
        return posture(trial, PostureDetector.start(Placement.UPPER_TRUNK), waistDegrees);
    }

    private Posture posture(PosedTrial trial, PostureState start, @Nullable Double waistDegrees) {
        PostureState state = start;
        for (var reading : trial.readings()) {
            state = DETECTOR.step(state, inclination(reading).beside(waistDegrees), true)
                    .state();
        }
        return state.posture();
    }

    /// Mean over the pose, dated at its end.
    TrunkInclination mean(PosedTrial trial) {
        var leans = trial.readings().stream().map(this::inclination).toList();
        return new TrunkInclination(
                leans.getLast().at(),
                mean(leans, TrunkInclination::flexionDegrees),
                mean(leans, TrunkInclination::lateralDegrees));
    }

    private static double mean(List<TrunkInclination> leans, ToDoubleFunction<TrunkInclination> of) {
        return leans.stream().mapToDouble(of).average().orElseThrow();
    }

    /// Share of these postures that the detector calls a slump when it sees the waist of the same person as well;
    /// the two recordings of a pose are laid over each other.
    double slumpedBeside(PosedPerson waist, String... postures) {
        return share(trial -> posture(trial, waist.mean(trial.number())), postures);
    }

    /// Mean flexion of the pose of that number; null where it is missing.
    private @Nullable Double mean(String number) {
        return trials.stream()
                .filter(trial -> trial.number().equals(number))
                .map(trial -> mean(trial).flexionDegrees())
                .findFirst()
                .orElse(null);
    }

    private TrunkInclination inclination(CalibrationReading reading) {
        return calibration.inclination(reading.at(), reading.up());
    }
}
