package org.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.report.Summary;

/// Speed and garbage of the hot paths: `mvn -q -Pbenchmark verify`, about a minute.
final class Benchmarks {

    private static final List<Target> TARGETS =
            List.of(new Target("orientation filter", OrientationBenchmark.class, new Bar.AtMost(150), new Bar.None()));

    private static final List<Figure> OWED = List.of(
            Figure.notMeasured("whole engine", "time a sample", "ns", new Bar.AtMost(400)),
            Figure.notMeasured("whole engine", "garbage a sample", "B", new Bar.AtMost(256)),
            Figure.notMeasured("whole engine", "an eight-hour day at 50 Hz", "s", new Bar.AtMost(1)),
            Figure.notMeasured("monitor", "resident memory", "MB", new Bar.AtMost(64)),
            Figure.notMeasured("monitor", "start to first sample", "s", new Bar.AtMost(.5)),
            Figure.notMeasured("dashboard", "resident memory, 20 live pages", "MB", new Bar.AtMost(160)),
            Figure.notMeasured("history", "events ingested", "1/s", new Bar.AtLeast(30_000)));

    private Benchmarks() {}

    /// @param args the folder to write into
    static void main(String[] args) throws IOException, RunnerException {
        var measured = new ArrayList<Figure>();
        for (Target target : TARGETS) {
            measured.addAll(target.figures(run(target)));
        }
        var summary = Summary.of("benchmark", Stream.concat(measured.stream(), OWED.stream()).toList());
        summary.renew(Path.of("docs/performance.md"), Path.of(args[0]));
        summary.publish(Path.of(args[0]));
    }

    private static RunResult run(Target target) throws RunnerException {
        var options = new OptionsBuilder()
                .include(target.benchmark().getName())
                .forks(2)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).runSingle();
    }
}
