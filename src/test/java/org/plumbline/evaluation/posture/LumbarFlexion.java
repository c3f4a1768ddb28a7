package org.plumbline.evaluation.posture;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.Figure.Person;

/// A slump against a forward bend by lumbar flexion: flexion at T4 beyond flexion at L5, mean over each pose.
///
/// The figure is the area under the curve (AUC): how often a slump has more of it than a forward bend.
final class LumbarFlexion {

    private final List<Double> slumps = new ArrayList<>();
    private final List<Double> bends = new ArrayList<>();

    private LumbarFlexion() {}

    static Figure figure(String set, List<PosedPerson> upper, List<PosedPerson> lower) {
        var all = new LumbarFlexion();
        var people = new ArrayList<Person>();
        for (var person : upper) {
            for (var waist :
                    lower.stream().filter(p -> p.name().equals(person.name())).toList()) {
                var one = new LumbarFlexion();
                one.add(person, waist);
                all.slumps.addAll(one.slumps);
                all.bends.addAll(one.bends);
                people.add(new Person(person.name(), one.auc()));
            }
        }
        var name = "AUC against forward bend, T4 + L5";
        return new Figure("slump", set, name, "1", all.auc(), new Bar.AtLeast(0.93), people);
    }

    private void add(PosedPerson upper, PosedPerson lower) {
        for (var above : upper.trials()) {
            for (var below : lower.trials()) {
                if (above.number().equals(below.number())) {
                    add(above.label(), upper.flexion(above) - lower.flexion(below));
                }
            }
        }
    }

    private void add(String label, double flexion) {
        switch (label) {
            case "slouch" -> slumps.add(flexion);
            case "forward" -> bends.add(flexion);
            default -> {}
        }
    }

    private double auc() {
        double won = 0;
        for (double slump : slumps) {
            for (double bend : bends) {
                won += slump > bend ? 1 : 0;
            }
        }
        return won / ((double) slumps.size() * bends.size());
    }
}
