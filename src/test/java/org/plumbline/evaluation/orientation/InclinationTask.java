package org.plumbline.evaluation.orientation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.evaluation.DatasetFolder;
import org.plumbline.evaluation.EvaluationTask;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.Figure.Person;

/// Error of the vertical against cameras, of a board that is turned, shifted and tapped by hand.
///
/// A reading is taken as the mean over the time that ended with its stamp, at the full rate as at half of it, and
/// so is the vertical it is compared to.
public final class InclinationTask implements EvaluationTask {

    private static final String SET = "broad-inclination";

    @Override
    public List<Figure> run(Path datasets) throws IOException {
        var full = new ArrayList<OpticalTrial>();
        for (var file : DatasetFolder.files(datasets.resolve(SET), "")) {
            full.add(OpticalTrial.read(file));
        }
        if (full.isEmpty()) {
            return List.of();
        }
        var half = full.stream().map(OpticalTrial::halved).toList();
        var cheap = half.stream().map(trial -> trial.with(new CheapChip())).toList();
        var still = half.stream()
                .map(trial -> trial.with(InclinationTask::withoutGyro))
                .toList();
        var moving = moving("47.6 Hz", new Bar.AtMost(0.80), half);
        var movingCheap = moving("47.6 Hz, cheap chip", new Bar.None(), cheap);
        return List.of(
                moving,
                moving("95.2 Hz", new Bar.AtMost(0.80), full),
                atRest("47.6 Hz", half),
                atRest("95.2 Hz", full),
                movingCheap,
                ratio(movingCheap, moving),
                moving("47.6 Hz, no gyroscope", new Bar.None(), still));
    }

    private static Figure moving(String what, Bar bar, List<OpticalTrial> trials) {
        return figure("RMSE moving, " + what, bar, trials, OpticalTrial.Rmse::moving);
    }

    private static Figure atRest(String what, List<OpticalTrial> trials) {
        return figure("RMSE at rest, " + what, new Bar.AtMost(0.20), trials, OpticalTrial.Rmse::rest);
    }

    private static Figure figure(
            String name, Bar bar, List<OpticalTrial> trials, ToDoubleFunction<OpticalTrial.Rmse> of) {
        var errors = trials.stream()
                .map(trial -> new Person(trial.name(), of.applyAsDouble(trial.rmse())))
                .filter(error -> !Double.isNaN(error.value()))
                .toList();
        double mean = errors.stream().mapToDouble(Person::value).average().orElse(Double.NaN);
        return new Figure("inclination", SET, name, "°", mean, bar, errors);
    }

    private static Figure ratio(Figure worse, Figure better) {
        double ratio = worse.value() / better.value();
        return new Figure("inclination", SET, "cheap chip against none", "1", ratio, new Bar.AtMost(1.1), List.of());
    }

    private static ImuSample withoutGyro(ImuSample sample) {
        return new ImuSample(sample.at(), sample.acceleration(), null);
    }
}
