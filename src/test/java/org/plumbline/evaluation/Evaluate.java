package org.plumbline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.evaluation.exercise.TiltTask;
import org.plumbline.evaluation.gait.StepTask;
import org.plumbline.evaluation.gait.TransitionTask;
import org.plumbline.evaluation.gait.WalkBreakTask;
import org.plumbline.evaluation.gait.WalkingTask;
import org.plumbline.evaluation.orientation.InclinationTask;
import org.plumbline.evaluation.posture.SlumpTask;
import org.plumbline.evaluation.report.PeopleFile;
import org.plumbline.evaluation.report.Summary;
import org.plumbline.evaluation.seat.LeanTask;
import org.plumbline.evaluation.seat.OccupancyTask;

/// Accuracy over whatever people are in the data folder: `mvn -q -Pevaluate verify -Dplumbline.datasets=DIR`.
final class Evaluate {

    private static final List<EvaluationTask> TASKS = List.of(
            new InclinationTask(),
            new SlumpTask(),
            new OccupancyTask(),
            new LeanTask(),
            new TiltTask(),
            new StepTask(),
            new WalkingTask(),
            new TransitionTask(),
            new WalkBreakTask());

    private Evaluate() {}

    /// @param args the folder to write into
    static void main(String[] args) throws IOException {
        Path datasets = Recordings.folder();
        Path results = Path.of(args[0]);
        if (!Files.isDirectory(datasets)) {
            System.err.println("no data sets at " + datasets + ": name their folder with -Dplumbline.datasets=DIR");
            System.exit(1);
        }
        var figures = new ArrayList<Figure>();
        for (EvaluationTask task : TASKS) {
            figures.addAll(measure(task, datasets));
        }
        PeopleFile.write(results, figures);
        var summary = Summary.ofPeople("evaluate", figures);
        summary.renew(Path.of("docs/accuracy.md"), results);
        summary.publish(results);
    }

    private static List<Figure> measure(EvaluationTask task, Path datasets) throws IOException {
        var figures = task.run(datasets);
        if (figures.isEmpty()) {
            System.out.println(task.getClass().getSimpleName() + ": its data set is not in " + datasets);
        }
        return figures;
    }
}
