package org.plumbline.evaluation.gait;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.evaluation.DatasetFile;
import org.plumbline.evaluation.DatasetFolder;
import org.plumbline.evaluation.EvaluationTask;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.Figure.Person;

/// Steps counted against steps made: at the waist by trial and by bout, at the neck by walk.
public final class StepTask implements EvaluationTask {

    /// The trunk is pushed up up to this long after the foot event that the sets mark, s.
    private static final double AFTER_FOOT_SECONDS = 0.4;

    @Override
    public List<Figure> run(Path datasets) throws IOException {
        var figures = new ArrayList<Figure>();
        figures.addAll(trials(datasets.resolve("ipol-l5-gait")));
        figures.addAll(neckPouch(datasets.resolve("oxford-step")));
        figures.addAll(bouts(datasets.resolve("mobgap-l5")));
        return figures;
    }

    /// From the first step off to the last one, turns counted, as the labels have it: afterwards people shift
    /// their feet, which the set marks as steps and which is no walking.
    private static List<Figure> trials(Path folder) throws IOException {
        var people = new ArrayList<Person>();
        for (Path recording : DatasetFolder.files(folder, "s")) {
            var run = GaitRun.over(recording);
            var spans = LabelSpan.of(run.file()).stream()
                    .filter(span -> !span.label().equals("stand"))
                    .toList();
            if (!spans.isEmpty()) {
                var walk = new LabelSpan(
                        "walk", spans.getFirst().from(), spans.getLast().to());
                people.add(new Person(DatasetFolder.name(recording), errorPercent(run, walk)));
            }
        }
        return figure("ipol", "MAPE", "%", new Bar.AtMost(3), mean(people), people);
    }

    private static double errorPercent(GaitRun run, LabelSpan span) {
        long made = made(run.file(), span);
        return 100.0 * Math.abs(counted(run, span) - made) / made;
    }

    private static long made(DatasetFile file, LabelSpan span) {
        return IntStream.range(span.from(), span.to())
                .filter(row -> file.text(row, "step").equals("1"))
                .count();
    }

    private static long counted(GaitRun run, LabelSpan span) {
        return run.steps(run.seconds(span.from()), run.seconds(span.to() - 1) + AFTER_FOOT_SECONDS);
    }

    private static List<Figure> neckPouch(Path folder) throws IOException {
        var people = new ArrayList<Person>();
        for (Map.Entry<String, Integer> walk : stepsMade(folder).entrySet()) {
            for (Path recording : DatasetFolder.files(folder, walk.getKey())) {
                var run = GaitRun.over(recording);
                double error = run.steps(run.begin(), run.end()) - walk.getValue();
                people.add(new Person(walk.getKey(), 100 * Math.abs(error) / walk.getValue()));
            }
        }
        return figure("oxford", "largest error of a walk", "%", new Bar.AtMost(2), largest(people), people);
    }

    private static Map<String, Integer> stepsMade(Path folder) throws IOException {
        var made = new HashMap<String, Integer>();
        for (Path manifest : DatasetFolder.files(folder, "manifest")) {
            var file = DatasetFile.read(manifest);
            for (int row = 0; row < file.rows(); row++) {
                made.put(file.text(row, "file"), (int) file.number(row, "steps_truth"));
            }
        }
        return made;
    }

    private static List<Figure> bouts(Path folder) throws IOException {
        var people = new ArrayList<Person>();
        for (Path recording : DatasetFolder.files(folder, "HA")) {
            var run = GaitRun.over(recording);
            for (LabelSpan span : LabelSpan.of(run.file())) {
                if (span.label().equals("walk")) {
                    var name = "%s@%.0fs".formatted(DatasetFolder.name(recording), run.seconds(span.from()));
                    people.add(new Person(name, Math.abs(counted(run, span) - made(run.file(), span))));
                }
            }
        }
        return figure("mobgap", "largest error of a bout", "steps", new Bar.AtMost(3), largest(people), people);
    }

    private static List<Figure> figure(
            String set, String figure, String unit, Bar bar, double value, List<Person> people) {
        return people.isEmpty() ? List.of() : List.of(new Figure("steps", set, figure, unit, value, bar, people));
    }

    private static double mean(List<Person> people) {
        return people.stream().mapToDouble(Person::value).average().orElse(0);
    }

    private static double largest(List<Person> people) {
        return people.stream().mapToDouble(Person::value).max().orElse(0);
    }
}
