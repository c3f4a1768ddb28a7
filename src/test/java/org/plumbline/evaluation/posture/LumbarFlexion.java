package org.plumbline.evaluation.posture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.plumbline.core.posture.PostureParams;
import org.plumbline.core.posture.TrunkInclination;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.Figure.Person;

/// A slump against a forward bend by what two clips see, mean over each pose.
///
/// The figure is the area under the curve (AUC): how often a slump has more of a measure than a forward bend. The
/// product judges by flexion at T4 beyond a share of that at L5; lumbar flexion, their difference, is told beside it.
record LumbarFlexion(String set, List<Pair> pairs) {

    /// One person with both clips.
    private record Pair(String name, List<Pose> poses) {}

    private record Pose(String label, TrunkInclination mean) {}

    static LumbarFlexion of(String set, List<PosedPerson> upper, List<PosedPerson> lower) {
        var pairs = new ArrayList<Pair>();
        for (var person : upper) {
            lower.stream()
                    .filter(waist -> waist.name().equals(person.name()))
                    .forEach(waist -> pairs.add(new Pair(person.name(), poses(person, waist))));
        }
        return new LumbarFlexion(set, pairs);
    }

    private static List<Pose> poses(PosedPerson upper, PosedPerson lower) {
        var poses = new ArrayList<Pose>();
        for (var above : upper.trials()) {
            lower.trials().stream()
                    .filter(below -> below.number().equals(above.number()))
                    .forEach(below -> poses.add(new Pose(
                            above.label(),
                            upper.mean(above).beside(lower.mean(below).flexionDegrees()))));
        }
        return poses;
    }

    List<Figure> figures() {
        return pairs.isEmpty()
                ? List.of()
                : List.of(
                        figure("T4 + L5", new Bar.AtLeast(0.93), PostureParams.DEFAULT::rounding),
                        figure("T4 - L5", new Bar.None(), TrunkInclination::lumbarDegrees));
    }

    private Figure figure(String measure, Bar bar, ToDoubleFunction<TrunkInclination> of) {
        var people = pairs.stream()
                .map(pair -> new Person(pair.name(), auc(pair.poses(), of)))
                .toList();
        var all = pairs.stream().flatMap(pair -> pair.poses().stream()).toList();
        return new Figure("slump", set, "AUC against forward bend, " + measure, "1", auc(all, of), bar, people);
    }

    /// 1 where one of the two poses is missing: nothing was mistaken.
    private static double auc(List<Pose> poses, ToDoubleFunction<TrunkInclination> of) {
        var slumps = values(poses, "slouch", of);
        var bends = values(poses, "forward", of);
        long won = slumps.stream()
                .mapToLong(slump -> bends.stream().filter(bend -> slump > bend).count())
                .sum();
        return slumps.isEmpty() || bends.isEmpty() ? 1 : won / ((double) slumps.size() * bends.size());
    }

    private static List<Double> values(List<Pose> poses, String label, ToDoubleFunction<TrunkInclination> of) {
        return poses.stream()
                .filter(pose -> pose.label().equals(label))
                .map(pose -> of.applyAsDouble(pose.mean()))
                .toList();
    }
}
