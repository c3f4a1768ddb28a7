package org.plumbline.evaluation.posture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return Stream.of(alone(upper), atTheWaist(lower), together(upper, lower))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Figure> alone(List<PosedPerson> upper) {
        if (upper.isEmpty()) {
            return List.of();
        }
        return List.of(
                share("sensitivity, T4", new Bar.AtLeast(0.95), upper, person -> person.slumped("slouch")),
                share("specificity, T4", new Bar.AtLeast(0.98), upper, person -> 1 - person.slumped("upright")),
                mostFlagged(upper),
                share("leans told as slump, T4", new Bar.AtMost(0.10), upper, p -> p.slumped("left", "right")),
                share("forward bends told as slump, T4", new Bar.None(), upper, p -> p.slumped("forward")));
    }

    private static List<Figure> atTheWaist(List<PosedPerson> lower) {
        return lower.isEmpty()
                ? List.of()
                : List.of(share("waist told not available, L5", new Bar.AtLeast(1), lower, SlumpTask::notAvailable));
    }

    private static List<Figure> together(List<PosedPerson> upper, List<PosedPerson> lower) {
        var waists = lower.stream().collect(Collectors.toMap(PosedPerson::name, Function.identity()));
        var both = upper.stream()
                .filter(person -> waists.containsKey(person.name()))
                .toList();
        if (both.isEmpty()) {
            return List.of();
        }
        var told = List.of(
                share("sensitivity, T4 + L5", new Bar.None(), both, beside(waists, "slouch")),
                share("forward bends told as slump, T4 + L5", new Bar.None(), both, beside(waists, "forward")));
        return Stream.concat(LumbarFlexion.of(SET, upper, lower).figures().stream(), told.stream())
                .toList();
    }

    private static ToDoubleFunction<PosedPerson> beside(Map<String, PosedPerson> waists, String posture) {
        return person -> person.slumpedBeside(Objects.requireNonNull(waists.get(person.name())), posture);
    }

    private static List<PosedPerson> people(Path folder) throws IOException {
        var people = new ArrayList<PosedPerson>();
        for (var file : DatasetFolder.files(folder, "sub_")) {
            PosedPerson.read(file).ifPresent(people::add);
        }
        return people;
    }

    private static Figure share(String name, Bar bar, List<PosedPerson> people, ToDoubleFunction<PosedPerson> of) {
        var each = each(people, of);
        double mean = each.stream().mapToDouble(Person::value).average().orElse(Double.NaN);
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
        double most = each.stream().mapToDouble(Person::value).max().orElse(Double.NaN);
        var name = "re-sits flagged, most of one person, T4";
        return new Figure("slump", SET, name, "trials", most, new Bar.AtMost(1), each);
    }

    private static List<Person> each(List<PosedPerson> people, ToDoubleFunction<PosedPerson> of) {
        return people.stream()
                .map(person -> new Person(person.name(), of.applyAsDouble(person)))
                .filter(person -> !Double.isNaN(person.value()))
                .toList();
    }

    private static double notAvailable(PosedPerson person) {
        return person.trials().stream()
                .mapToDouble(trial -> person.posture(trial, Placement.WAIST) == Posture.NOT_AVAILABLE ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }
}
