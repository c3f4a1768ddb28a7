package org.plumbline.evaluation.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.exercise.SwingAxis;
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
                var recording = recording(folder, truth, row);
                if (!truth.text(row, "reps_eye").isBlank() && Files.exists(recording)) {
                    errors.add(error(recording, truth, row));
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

    private static Path recording(Path folder, DatasetFile truth, int row) {
        return folder.resolve("sub_%02d.csv.gz".formatted((int) truth.number(row, "subject")));
    }

    private static Person error(Path recording, DatasetFile truth, int row) throws IOException {
        double counted = count(DatasetFile.read(recording));
        return new Person(truth.text(row, "subject"), counted - truth.number(row, "reps_eye"));
    }

    /// As the product counts: which way the clip swings is learned on the way.
    private static int count(DatasetFile recording) {
        var axis = new SwingAxis();
        var counter = new TiltCounter(TiltParams.DEFAULT);
        double before = recording.number(0, "t_s");
        for (int row = 0; row < recording.rows(); row++) {
            var sample = recording.imuSample(row);
            double now = recording.number(row, "t_s");
            counter.accept(sample.at(), axis.accept(sample.acceleration().normalized(), Math.max(0, now - before)));
            before = now;
        }
        return counter.repetitions();
    }
}
