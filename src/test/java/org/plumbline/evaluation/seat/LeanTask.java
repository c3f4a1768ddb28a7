package org.plumbline.evaluation.seat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.core.seat.sitting.Lean;
import org.plumbline.evaluation.DatasetFile;
import org.plumbline.evaluation.DatasetFolder;
import org.plumbline.evaluation.EvaluationTask;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.Figure.Person;

/// Lean to the left, none, to the right on a mat of 12 seat cells, against the joystick that was mimed.
///
/// `bag_mat` is held to the bar. `mat_10hz`, the same people in the other recordings of the set, is told beside it.
public final class LeanTask implements EvaluationTask {

    private static final String TASK = "lean";

    @Override
    public List<Figure> run(Path datasets) throws IOException {
        return Stream.concat(
                        figures("seatmat-wheelchair/bag_mat", true, datasets).stream(),
                        figures("seatmat-wheelchair/mat_10hz", false, datasets).stream())
                .toList();
    }

    private static List<Figure> figures(String set, boolean held, Path datasets) throws IOException {
        var people = new TreeMap<String, LeanScore>();
        for (var file : DatasetFolder.files(datasets.resolve(set), "user")) {
            var person = DatasetFolder.name(file).split("_", 2)[0];
            people.computeIfAbsent(person, _ -> new LeanScore()).play(DatasetFile.read(file));
        }
        return people.isEmpty()
                ? List.of()
                : Stream.of(Lean.values())
                        .flatMap(lean -> figures(set, lean, held, people))
                        .toList();
    }

    private static Stream<Figure> figures(String set, Lean lean, boolean held, Map<String, LeanScore> scores) {
        var people = scores.entrySet().stream()
                .map(entry -> new Person(entry.getKey(), entry.getValue().f1(lean)))
                .toList();
        var values = people.stream().mapToDouble(Person::value).summaryStatistics();
        var name = "F1 " + lean.name().toLowerCase(Locale.ROOT);
        return Stream.of(
                new Figure(TASK, set, name, "1", values.getAverage(), bar(held, 0.90), people),
                new Figure(TASK, set, name + ", worst", "1", values.getMin(), bar(held, 0.80), people));
    }

    private static Bar bar(boolean held, double limit) {
        return held ? new Bar.AtLeast(limit) : new Bar.None();
    }
}
