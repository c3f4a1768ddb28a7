package org.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.report.Summary;

/// Speed and garbage of the hot paths: `mvn -q -Pbenchmark verify`, a minute or two.
final class Benchmarks {

    private static final double SAMPLES_A_DAY = WorkDay.HOURS * 3_600.0 * WorkDay.HERTZ;

    private static final List<Figure> OWED = List.of(
            Figure.notMeasured("monitor", "resident memory", "MB", new Bar.AtMost(64)),
            Figure.notMeasured("monitor", "start to first sample", "s", new Bar.AtMost(.5)),
            Figure.notMeasured("dashboard", "resident memory, 20 live pages", "MB", new Bar.AtMost(160)),
            Figure.notMeasured("history", "events ingested", "1/s", new Bar.AtLeast(30_000)));

    private Benchmarks() {}

    /// @param args the folder to write into
    static void main(String[] args) throws IOException, RunnerException, InterruptedException {
        var figures = Stream.of(filter(), engine(), cues(), OWED).flatMap(List::stream).toList();
        var summary = Summary.of("benchmark", figures);
        summary.renew(Path.of("docs/performance.md"), Path.of(args[0]));
        summary.publish(Path.of(args[0]));
    }

    private static List<Figure> filter() throws RunnerException {
        var sample = Measured.of(OrientationBenchmark.class);
        return List.of(
                new Figure("inclination filter", "", "time per sample", "ns", sample.nanos(), new Bar.AtMost(150), List.of()),
                new Figure("inclination filter", "", "allocation per sample", "B", sample.bytes(), new Bar.None(), List.of()));
    }

    private static List<Figure> engine() throws RunnerException {
        var day = Measured.of(EngineBenchmark.class);
        return List.of(
                new Figure("engine", "", "time per IMU sample", "ns", day.nanos() / SAMPLES_A_DAY, new Bar.AtMost(400), List.of()),
                new Figure("engine", "", "allocation per IMU sample", "B", day.bytes() / SAMPLES_A_DAY, new Bar.AtMost(256), List.of()),
                new Figure("engine", "", "eight-hour day at 50 Hz from memory", "s", day.nanos() / 1e9, new Bar.AtMost(1), List.of()));
    }

    private static List<Figure> cues() throws IOException, InterruptedException {
        return List.of(new Figure(
                "cues", "", "cancelled within, 99 %", "ms", CueLatency.cancelledWithin(), new Bar.AtMost(20), List.of()));
    }
}
