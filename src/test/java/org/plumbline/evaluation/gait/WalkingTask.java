package org.plumbline.evaluation.gait;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.evaluation.DatasetFolder;
import org.plumbline.evaluation.EvaluationTask;
import org.plumbline.evaluation.F1Score;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.Figure.Person;

/// Walking against not walking in windows of 5 s, and long walks told where nobody walks.
public final class WalkingTask implements EvaluationTask {

    private static final double WINDOW_SECONDS = 5;

    /// UMAFall's people wait for some seconds before each activity: judging begins behind that.
    private static final double UMAFALL_WAIT_SECONDS = 3;

    /// Casale's boundaries between activities were fitted afterwards: walks this near to one are not judged.
    private static final double BOUNDARY_SECONDS = 30;

    private static final double LONG_WALK_SECONDS = 10;

    @Override
    public List<Figure> run(Path datasets) throws IOException {
        var figures = new ArrayList<Figure>();
        figures.addAll(sisfall(datasets.resolve("sisfall-waist")));
        figures.addAll(umafall(datasets.resolve("umafall-chest-waist")));
        figures.addAll(casale(datasets.resolve("casale-chest")));
        return figures;
    }

    private static List<Figure> sisfall(Path folder) throws IOException {
        var scores = new TreeMap<String, F1Score>();
        for (Path person : DatasetFolder.folders(folder)) {
            var score = score(scores, person.getFileName().toString());
            for (Path recording : DatasetFolder.files(person, "D")) {
                judge(GaitRun.over(recording), 0, score);
            }
        }
        return figures("sisfall", 0.97, scores);
    }

    private static List<Figure> umafall(Path folder) throws IOException {
        var scores = new TreeMap<String, F1Score>();
        for (Path place : DatasetFolder.folders(folder)) {
            for (Path recording : DatasetFolder.files(place, "sub_")) {
                var person = DatasetFolder.name(recording).substring(0, "sub_01".length());
                judge(GaitRun.over(recording), UMAFALL_WAIT_SECONDS, score(scores, person));
            }
        }
        return figures("umafall", 0.95, scores);
    }

    private static List<Figure> casale(Path folder) throws IOException {
        var scores = new TreeMap<String, F1Score>();
        var longWalks = new ArrayList<Person>();
        for (Path recording : DatasetFolder.files(folder, "sub_")) {
            var person = DatasetFolder.name(recording);
            var run = GaitRun.over(recording);
            judge(run, 0, score(scores, person));
            longWalks.add(new Person(person, longWalks(run)));
        }
        var figures = new ArrayList<>(figures("casale", 0.95, scores));
        if (!longWalks.isEmpty()) {
            double sum = longWalks.stream().mapToDouble(Person::value).sum();
            figures.add(new Figure(
                    "walking", "casale", "walks of 10 s at the desk", "walks", sum, new Bar.AtMost(0), longWalks));
        }
        return figures;
    }

    private static void judge(GaitRun run, double wait, F1Score score) {
        for (double from = run.begin() + wait; from + WINDOW_SECONDS <= run.end(); from += WINDOW_SECONDS) {
            var truth = truth(run, from);
            if (truth != Truth.NEITHER) {
                score.add(truth == Truth.WALKING, run.walked(from, from + WINDOW_SECONDS));
            }
        }
    }

    private static Truth truth(GaitRun run, double from) {
        String first = run.labelAt(from);
        String last = run.labelAt(from + WINDOW_SECONDS);
        return first.equals(last) ? Truth.of(first) : Truth.NEITHER;
    }

    /// Walks of 10 s and more told while she works at the computer or stands and talks.
    private static long longWalks(GaitRun run) {
        return LabelSpan.of(run.file()).stream()
                .filter(span ->
                        span.label().equals("sit_computer") || span.label().equals("stand_talk"))
                .mapToLong(span -> longWalks(run, span.from(), span.to() - 1))
                .sum();
    }

    private static long longWalks(GaitRun run, int fromRow, int toRow) {
        double from = run.seconds(fromRow) + BOUNDARY_SECONDS;
        double to = run.seconds(toRow) - BOUNDARY_SECONDS;
        return run.walks().stream()
                .filter(walk -> Math.min(to, walk.end().nanos() * 1e-9)
                                - Math.max(from, walk.start().nanos() * 1e-9)
                        >= LONG_WALK_SECONDS)
                .count();
    }

    private static F1Score score(Map<String, F1Score> scores, String person) {
        return scores.computeIfAbsent(person, _ -> new F1Score());
    }

    private static List<Figure> figures(String set, double bar, Map<String, F1Score> scores) {
        if (scores.isEmpty()) {
            return List.of();
        }
        var all = new F1Score();
        scores.values().forEach(all::add);
        var people = scores.entrySet().stream()
                .map(entry -> new Person(entry.getKey(), entry.getValue().value()))
                .toList();
        return List.of(
                new Figure("walking", set, "F1 in windows of 5 s", "1", all.value(), new Bar.AtLeast(bar), people));
    }

    /// What the label of a window says.
    private enum Truth {
        WALKING,
        STAYING,
        /// Mixed, or locomotion other than walking: not judged.
        NEITHER;

        static Truth of(String label) {
            return switch (label) {
                case "walk", "walk_talk", "stairs", "walk_slow", "walk_fast", "stumble_walk", "Walking" -> WALKING;
                // steps through a door are steps; jogging, hopping and five recordings of stairs are rare at a desk
                case "standup_walk_stairs", "OpeningDoor", "Jogging", "Hopping", "GoUpstairs", "GoDownstairs" ->
                    NEITHER;
                default -> STAYING;
            };
        }
    }
}
