package org.plumbline.evaluation.gait;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.gait.event.GaitEvent.Direction;
import org.plumbline.core.gait.event.GaitEvent.SitDownImpact;
import org.plumbline.core.gait.event.GaitEvent.Transition;
import org.plumbline.evaluation.DatasetFolder;
import org.plumbline.evaluation.EvaluationTask;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.Figure.Person;

/// Sitting down and standing up at the waist: each recording of a chair holds one of each, in either order.
public final class TransitionTask implements EvaluationTask {

    private static final List<String> CHAIRS = List.of("D07", "D08", "D09", "D10");
    private static final List<String> BENDS = List.of("D15", "D16");
    private static final List<String> WALKS = List.of("D01", "D02");

    @Override
    public List<Figure> run(Path datasets) throws IOException {
        var sensitivity = new ArrayList<Person>();
        var predictive = new ArrayList<Person>();
        var all = new Count();
        var bends = new ArrayList<Person>();
        var walks = new ArrayList<Person>();
        for (Path folder : DatasetFolder.folders(datasets.resolve("sisfall-waist"))) {
            var person = folder.getFileName().toString();
            var count = new Count();
            count.addAll(folder);
            all.add(count);
            sensitivity.add(new Person(person, count.sensitivity()));
            predictive.add(new Person(person, count.predictive()));
            bends.add(new Person(person, told(folder, BENDS)));
            walks.add(new Person(person, told(folder, WALKS)));
        }
        if (sensitivity.isEmpty()) {
            return List.of();
        }
        var elders = elders(sensitivity);
        var figures = new ArrayList<>(List.of(
                share("sensitivity", all.sensitivity(), 0.95, sensitivity),
                share("positive predictive value", all.predictive(), 0.95, predictive),
                reported("told at bends, both ways, in each recording", bends),
                reported("told on walks, in each recording", walks),
                reported("told to be hard, sitting down slowly", hard(datasets, "D07")),
                reported("told to be hard, sitting down quickly", hard(datasets, "D08"))));
        elders.stream()
                .mapToDouble(Person::value)
                .min()
                .ifPresent(worst -> figures.add(share("sensitivity, worst of 60 to 75 years", worst, 0.9, elders)));
        return figures;
    }

    private static List<Person> elders(List<Person> people) {
        return people.stream()
                .filter(person -> person.person().startsWith("SE"))
                .toList();
    }

    private static Figure share(String figure, double value, double bar, List<Person> people) {
        return new Figure("sit-stand transitions", "sisfall", figure, "1", value, new Bar.AtLeast(bar), people);
    }

    private static Figure reported(String figure, List<Person> people) {
        double mean = people.stream().mapToDouble(Person::value).average().orElse(0);
        return new Figure("sit-stand transitions", "sisfall", figure, "1", mean, new Bar.None(), people);
    }

    /// Share of the sit-downs found that are told to be hard, person by person.
    private static List<Person> hard(Path datasets, String activity) throws IOException {
        var people = new ArrayList<Person>();
        for (Path folder : DatasetFolder.folders(datasets.resolve("sisfall-waist"))) {
            var impacts = new ArrayList<SitDownImpact>();
            for (Path recording : DatasetFolder.files(folder, activity)) {
                GaitRun.over(recording).events().stream()
                        .filter(SitDownImpact.class::isInstance)
                        .forEach(event -> impacts.add((SitDownImpact) event));
            }
            impacts.stream()
                    .mapToDouble(impact -> impact.hard() ? 1 : 0)
                    .average()
                    .ifPresent(
                            share -> people.add(new Person(folder.getFileName().toString(), share)));
        }
        return people;
    }

    private static double told(Path folder, List<String> activities) throws IOException {
        int recordings = 0;
        int told = 0;
        for (String activity : activities) {
            for (Path recording : DatasetFolder.files(folder, activity)) {
                recordings++;
                told += transitions(GaitRun.over(recording)).size();
            }
        }
        return recordings == 0 ? 0 : (double) told / recordings;
    }

    private static List<Direction> transitions(GaitRun run) {
        return run.events().stream()
                .filter(Transition.class::isInstance)
                .map(event -> ((Transition) event).direction())
                .toList();
    }

    /// Found, missed and too many, over some recordings.
    private static final class Count {

        private int found;
        private int missed;
        private int extra;

        void addAll(Path folder) throws IOException {
            for (String chair : CHAIRS) {
                for (Path recording : DatasetFolder.files(folder, chair)) {
                    var told = transitions(GaitRun.over(recording));
                    for (Direction direction : Direction.values()) {
                        add(told.stream().filter(direction::equals).count());
                    }
                }
            }
        }

        private void add(long told) {
            found += told > 0 ? 1 : 0;
            missed += told > 0 ? 0 : 1;
            extra += (int) Math.max(0, told - 1);
        }

        void add(Count other) {
            found += other.found;
            missed += other.missed;
            extra += other.extra;
        }

        double sensitivity() {
            return found + missed == 0 ? 1 : (double) found / (found + missed);
        }

        double predictive() {
            return found + extra == 0 ? 1 : (double) found / (found + extra);
        }
    }
}
