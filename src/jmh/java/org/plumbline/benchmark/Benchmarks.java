package org.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import org.plumbline.app.Folders;
import org.plumbline.benchmark.devices.AcquisitionCost;
import org.plumbline.benchmark.devices.EdgeLatency;
import org.plumbline.benchmark.history.DashboardMemory;
import org.plumbline.benchmark.history.IngestRate;
import org.plumbline.benchmark.history.PageAnswers;
import org.plumbline.benchmark.process.WholeMonitor;
import org.plumbline.config.ConfigurationException;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.report.Summary;
import org.plumbline.page.PageSpeed;

/// Speed and garbage of the hot paths, of the history and of the page: `mvn -q -Pbenchmark verify`, some minutes.
///
/// With `-Dbenchmark.only=history` (or `hot`, `devices`, `process`, `page`, `dashboard`) one part alone; the
/// documentation then stays as it is. `-Dminutes` is how long the memory of the monitor is looked at.
final class Benchmarks {

    private static final double SAMPLES_A_DAY = WorkDay.HOURS * 3_600.0 * WorkDay.HERTZ;

    private Benchmarks() {}

    /// @param args the folder to write into
    static void main(String[] args) throws IOException, RunnerException, InterruptedException {
        var folder = Path.of(args[0]);
        var only = System.getProperty("benchmark.only", "all");
        switch (only) {
            case "hot" -> Summary.of("benchmark", hot()).publish(folder);
            case "page" -> Summary.of("benchmark", page(folder)).publish(folder);
            case "devices" -> Summary.of("benchmark", devices(folder)).publish(folder);
            case "history" -> Summary.of("benchmark", history(folder)).publish(folder);
            case "process" -> Summary.of("benchmark", processes(folder)).publish(folder);
            case "dashboard" -> Summary.of("benchmark", dashboard(folder)).publish(folder);
            case "all" -> {
                var figures = Stream.of(
                                hot(), devices(folder), processes(folder), history(folder), page(folder), dashboard(folder))
                        .flatMap(List::stream)
                        .toList();
                var summary = Summary.of("benchmark", figures);
                summary.renew(Path.of("docs/performance.md"), folder);
                summary.publish(folder);
            }
            default ->
                throw new IllegalArgumentException("benchmark.only is " + only
                        + "; allowed are all, hot, devices, process, history, page, dashboard");
        }
    }

    private static List<Figure> hot() throws IOException, RunnerException, InterruptedException {
        return Stream.of(filter(), engine(), cues()).flatMap(List::stream).toList();
    }

    private static List<Figure> devices(Path folder) throws IOException, InterruptedException {
        try {
            return Stream.of(
                            EdgeLatency.measure(folder.toAbsolutePath().resolve("devices")),
                            AcquisitionCost.measure(folder.toAbsolutePath().resolve("devices")))
                    .flatMap(List::stream)
                    .toList();
        } catch (ConfigurationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static List<Figure> history(Path folder) throws IOException, InterruptedException {
        return Stream.of(IngestRate.measure(folder.resolve("ingest")), PageAnswers.measure(image(folder), fiveYears(folder)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Figure> page(Path folder) throws IOException {
        return PageSpeed.measure(fresh(folder.resolve("page")));
    }

    private static List<Figure> processes(Path folder) throws IOException, InterruptedException {
        return WholeMonitor.measure(fresh(folder.resolve("monitor")), Integer.getInteger("benchmark.minutes", 3));
    }

    private static List<Figure> dashboard(Path folder) throws IOException, InterruptedException {
        return DashboardMemory.measure(image(folder), fiveYears(folder));
    }

    /// As it was built just before, in the folder beside.
    private static Path image(Path folder) {
        return folder.resolveSibling("plumbline");
    }

    /// Stays from one run to the next: it is made from a seed.
    private static Path fiveYears(Path folder) {
        return folder.resolve("five-years");
    }

    /// What an earlier run left would be measured along.
    private static Path fresh(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Folders.delete(folder);
        }
        return folder;
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
