package org.plumbline.evaluation.gait;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.bout.BoutEvent.RungReached;
import org.plumbline.core.bout.BoutParams;
import org.plumbline.core.bout.BoutState;
import org.plumbline.core.bout.BoutTracker;
import org.plumbline.core.bout.BreakRule;
import org.plumbline.core.bout.BreakRung;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.Stance;
import org.plumbline.evaluation.DatasetFolder;
import org.plumbline.evaluation.EvaluationTask;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.Figure.Person;

/// A walk break in full after desk work, from the trunk alone, and time told off the seat during it.
public final class WalkBreakTask implements EvaluationTask {

    @Override
    public List<Figure> run(Path datasets) throws IOException {
        var found = new ArrayList<Person>();
        var invented = new ArrayList<Person>();
        var offSeat = new ArrayList<Person>();
        for (Path recording : DatasetFolder.files(datasets.resolve("casale-chest"), "sub_")) {
            var person = DatasetFolder.name(recording);
            var run = GaitRun.over(recording);
            var spans = LabelSpan.of(run.file());
            if (spans.isEmpty() || !spans.getFirst().label().equals("sit_computer")) {
                System.out.println(person + ": left out, does not begin at the computer");
                continue;
            }
            var desk = spans.getFirst();
            var walked = walkedBreaks(run);
            double end = run.seconds(desk.to() - 1);
            found.add(new Person(person, walked.stream().anyMatch(at -> at >= end) ? 1 : 0));
            invented.add(
                    new Person(person, walked.stream().filter(at -> at < end).count()));
            offSeat.add(new Person(person, offSeatShare(run, desk)));
        }
        return found.isEmpty()
                ? List.of()
                : List.of(
                        figure(
                                "people whose break after the desk is found",
                                "1",
                                mean(found),
                                new Bar.AtLeast(1),
                                found),
                        figure("breaks invented at the desk", "1", mean(invented), new Bar.AtMost(0), invented),
                        figure("desk time told off the seat", "1", mean(offSeat), new Bar.None(), offSeat));
    }

    private static Figure figure(String figure, String unit, double value, Bar bar, List<Person> people) {
        return new Figure("walk break", "casale", figure, unit, value, bar, people);
    }

    private static double mean(List<Person> people) {
        return people.stream().mapToDouble(Person::value).average().orElse(0);
    }

    /// When breaks reached the last rung, s: the product's own bouts and rule, asked once a second.
    private static List<Double> walkedBreaks(GaitRun run) {
        var tracker = new BoutTracker(BoutParams.DEFAULT, BreakRule.DEFAULT);
        BoutState state = new BoutState.Unobserved();
        var walked = new ArrayList<Double>();
        double next = run.begin();
        for (int row = 0; row < run.file().rows(); row++) {
            if (run.seconds(row) < next) {
                continue;
            }
            next += 1;
            double now = run.seconds(row);
            var step = tracker.step(
                    state, new SampleTime(Math.round(now * 1e9)), run.stances().get(row));
            state = step.state();
            step.events().stream()
                    .filter(event -> event instanceof RungReached(var at, var rung) && rung == BreakRung.WALKED)
                    .forEach(_ -> walked.add(now));
        }
        return walked;
    }

    private static double offSeatShare(GaitRun run, LabelSpan desk) {
        long off = run.stances().subList(desk.from(), desk.to()).stream()
                .map(estimate -> estimate.stance())
                .filter(stance -> stance == Stance.STANDING || stance == Stance.WALKING)
                .count();
        return (double) off / (desk.to() - desk.from());
    }
}
