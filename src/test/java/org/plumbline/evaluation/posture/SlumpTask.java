package org.plumbline.evaluation.posture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.Placement;
import org.plumbline.evaluation.DatasetFolder;
import org.plumbline.evaluation.EvaluationTask;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.Figure.Person;

/// A slump against sitting upright anew, leaning aside and bending forward; between the shoulder blades (T4), at the
/// waist (L5), and both.
///
/// The forward pose stands in for the bend of the calibration, and the hold is cut to 10 s, since a pose lasts
/// 30 s. A pose is what the detector shows at its end. Natural slumps over hours are not in the set.
public final class SlumpTask implements EvaluationTask {

    private static final String SET = "spine-imu-sitting";

    @Override
    public List<Figure> run(Path datasets) throws IOException {
        var upper = people(datasets.resolve(SET).resolve("T4"));
        var lower = people(datasets.resolve(SET).resolve("L5"));
        if (upper.isEmpty() || lower.isEmpty()) {
            return List.of();
        }
        return List.of(
                share("sensitivity, T4", new Bar.AtLeast(0.95), upper, person -> person.slumped("slouch")),
                share("specificity, T4", new Bar.AtLeast(0.98), upper, person -> 1 - person.slumped("upright")),
                mostFlagged(upper),
                share("leans told as slump, T4", new Bar.AtMost(0.10), upper, p -> p.slumped("left", "right")),
                share("waist told not available, L5", new Bar.AtLeast(1), lower, SlumpTask::notAvailable),
                LumbarFlexion.figure(SET, upper, lower),
                share("forward bends told as slump, T4", new Bar.None(), upper, p -> p.slumped("forward")));
    }

    private static List<PosedPerson> people(Path folder) throws IOException {
        var people = new ArrayList<PosedPerson>();
        for (var file : DatasetFolder.files(folder, "sub_")) {
            people.add(PosedPerson.read(file));
        }
        return people;
    }

    private static Figure share(String name, Bar bar, List<PosedPerson> people, ToDoubleFunction<PosedPerson> of) {
        var each = each(people, of);
        double mean = each.stream().mapToDouble(Person::value).average().orElseThrow();
        return new Figure("slump", SET, name, "1", mean, bar, each);
    }

    /// Two of her three upright trials are re-sits, the third taught what upright is.
    private static Figure mostFlagged(List<PosedPerson> people) {
        var each = each(
                people,
                person -> person.trials().stream()
                        .filter(trial -> trial.is("upright"))
                        .filter(trial -> person.posture(trial, Placement.UPPER_TRUNK) == Posture.SLUMPED)
                        .count());
        double most = each.stream().mapToDouble(Person::value).max().orElseThrow();
        var name = "re-sits flagged, most of one person, T4";
        return new Figure("slump", SET, name, "trials", most, new Bar.AtMost(1), each);
    }

    private static List<Person> each(List<PosedPerson> people, ToDoubleFunction<PosedPerson> of) {
        return people.stream()
                .map(person -> new Person(person.name(), of.applyAsDouble(person)))
                .toList();
    }

    private static double notAvailable(PosedPerson person) {
        return person.trials().stream()
                .mapToDouble(trial -> person.posture(trial, Placement.WAIST) == Posture.NOT_AVAILABLE ? 1 : 0)
                .average()
                .orElseThrow();
    }
}
