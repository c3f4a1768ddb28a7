package org.plumbline.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;

/// A benchmark and what it is held to.
///
/// @param benchmark  class with one benchmark in it, in ns an operation
/// @param time       bar of the median time, ns
/// @param garbage    bar of the mean garbage, B
record Target(String task, Class<?> benchmark, Bar time, Bar garbage) {

    List<Figure> figures(RunResult run) {
        var times = run.getPrimaryResult().getStatistics();
        var bytes = requireNonNull(run.getSecondaryResults().get("gc.alloc.rate.norm"), "the profiler did not run");
        return List.of(
                figure("time a sample", "ns", times.getPercentile(50), time),
                figure("garbage a sample", "B", bytes.getScore(), garbage));
    }

    private Figure figure(String name, String unit, double value, Bar bar) {
        return new Figure(task, "", name, unit, value, bar, List.of());
    }
}
