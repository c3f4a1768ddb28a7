package org.plumbline.evaluation.exercise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.exercise.TiltCounter;
import org.plumbline.core.exercise.TiltParams;
import org.plumbline.evaluation.DatasetFile;
import org.plumbline.evaluation.DatasetFolder;
import org.plumbline.evaluation.EvaluationTask;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.Figure.Person;

/// Repetitions of lying pelvic tilts, against those counted by eye.
///
/// The clip of this set sits on the thigh, any way round. Its inclination is taken along the direction in which
/// gravity moved most; people without a count in the manifest are left out.
public final class TiltTask implements EvaluationTask {

    private static final String TASK = "pelvic tilts";
    private static final String SET = "mex-pelvic-tilt";

    @Override
    public List<Figure> run(Path datasets) throws IOException {
        var folder = datasets.resolve(SET);
        var errors = new ArrayList<Person>();
        for (var manifest : DatasetFolder.files(folder, "manifest")) {
            var truth = DatasetFile.read(manifest);
            for (int row = 0; row < truth.rows(); row++) {
                if (!truth.text(row, "reps_eye").isBlank()) {
                    errors.add(error(folder, truth, row));
                }
            }
        }
        return errors.isEmpty() ? List.of() : figures(errors);
    }

    private static List<Figure> figures(List<Person> errors) {
        var sizes = errors.stream()
                .map(person -> new Person(person.person(), Math.abs(person.value())))
                .toList();
        double within = sizes.stream().filter(person -> person.value() <= 1).count() / (double) sizes.size();
        return List.of(
                new Figure(TASK, SET, "MAE", "repetitions", mean(sizes), new Bar.AtMost(0.5), sizes),
                new Figure(TASK, SET, "within 1", "1", within, new Bar.AtLeast(1), List.of()));
    }

    private static double mean(List<Person> people) {
        return people.stream().mapToDouble(Person::value).average().orElseThrow();
    }

    private static Person error(Path folder, DatasetFile truth, int row) throws IOException {
        int subject = (int) truth.number(row, "subject");
        var recording = DatasetFile.read(folder.resolve("sub_%02d.csv.gz".formatted(subject)));
        return new Person(Integer.toString(subject), count(recording) - truth.number(row, "reps_eye"));
    }

    private static int count(DatasetFile recording) {
        var inclination = new SwingInclination(recording);
        var counter = new TiltCounter(TiltParams.DEFAULT);
        for (int row = 0; row < recording.rows(); row++) {
            var sample = recording.imuSample(row);
            counter.accept(sample.at(), inclination.degrees(sample.acceleration()));
        }
        return counter.repetitions();
    }
}
