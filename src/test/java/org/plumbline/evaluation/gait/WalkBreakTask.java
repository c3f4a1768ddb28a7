package org.plumbline.evaluation.gait;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.stance.Stance;
import org.plumbline.evaluation.DatasetFolder;
import org.plumbline.evaluation.EvaluationTask;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.Figure.Person;

/// A break with two minutes of walking after desk work, from the trunk alone, and time told off the seat during it.
public final class WalkBreakTask implements EvaluationTask {

    private static final double BREAK_SECONDS = 120;

    @Override
    public List<Figure> run(Path datasets) throws IOException {
        var found = new ArrayList<Person>();
        var invented = new ArrayList<Person>();
        var offSeat = new ArrayList<Person>();
        for (Path recording : DatasetFolder.files(datasets.resolve("casale-chest"), "sub_")) {
            var person = DatasetFolder.name(recording);
            var run = GaitRun.over(recording);
            var desk = LabelSpan.of(run.file()).getFirst();
            found.add(
                    new Person(person, longestWalked(run, desk.to(), run.file().rows()) >= BREAK_SECONDS ? 1 : 0));
            invented.add(new Person(person, longestWalked(run, 0, desk.to()) >= BREAK_SECONDS ? 1 : 0));
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

    /// Most seconds walked between two sittings.
    private static double longestWalked(GaitRun run, int fromRow, int toRow) {
        double longest = 0;
        double walked = 0;
        for (int row = fromRow + 1; row < toRow; row++) {
            var stance = run.stances().get(row).stance();
            walked = stance.isSeated() ? 0 : walked;
            walked += stance == Stance.WALKING ? run.seconds(row) - run.seconds(row - 1) : 0;
            longest = Math.max(longest, walked);
        }
        return longest;
    }

    private static double offSeatShare(GaitRun run, LabelSpan desk) {
        long off = run.stances().subList(desk.from(), desk.to()).stream()
                .map(estimate -> estimate.stance())
                .filter(stance -> stance == Stance.STANDING || stance == Stance.WALKING)
                .count();
        return (double) off / (desk.to() - desk.from());
    }
}
