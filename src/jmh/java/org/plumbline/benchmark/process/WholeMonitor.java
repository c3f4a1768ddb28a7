package org.plumbline.benchmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.app.monitor.EmulatedPi;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.Figure;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.sensor.bus.kernel.NativeParts;

/// How soon the monitor is there and what it takes of the machine: the packaged program with its launcher and its
/// flags, on an emulated bus with clip and mat, with outbox and a real Mosquitto.
///
/// Needs `target/plumbline`, gcc and python3.
public final class WholeMonitor {

    /// Odd, so that one of them is the median.
    private static final int STARTS = 5;

    private static final Duration MAKING_FILES = Duration.ofSeconds(10);

    /// As `warm-up` has it.
    private static final Duration WARMING_UP = Duration.ofSeconds(70);

    private static final Duration SETTLING = Duration.ofMinutes(1);

    private final Path folder;

    /// As after a restart: what a monitor keeps is there from the run before.
    private final Path home;

    private final NativeParts parts;
    private final Mosquitto broker;
    private int runs;

    private WholeMonitor(Path folder, NativeParts parts, Mosquitto broker) throws IOException {
        this.folder = folder;
        this.parts = parts;
        this.broker = broker;
        this.home = Files.createDirectories(folder.resolve("home"));
    }

    /// Starts it some times without and with its cache, then lets it run.
    ///
    /// @param minutes how long memory and time of the processor are looked at
    public static List<Figure> measure(Path folder, int minutes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var parts = NativeParts.compile(folder);
        try (var broker = Mosquitto.start(Files.createDirectories(folder.resolve("broker")))) {
            var monitor = new WholeMonitor(folder.toAbsolutePath(), parts, broker);
            var caches = monitor.train();
            return Stream.of(
                            monitor.starts("without cache", Caches.none(folder), new Bar.None(), new Bar.None()),
                            monitor.starts("with AOT cache", caches, new Bar.AtMost(.5), new Bar.AtMost(1)),
                            LongRun.measure(folder, broker),
                            monitor.beside(Duration.ofMinutes(minutes), caches))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /// The caches as `warm-up` makes them: that of classes of the second run.
    private Caches train() throws IOException, InterruptedException {
        var caches = Caches.in(folder.resolve("caches"));
        caches.unpack(MonitorProcess.LAUNCHER);
        live(caches.reading(), MAKING_FILES);
        live(caches.writing("monitor"), WARMING_UP);
        caches.requireClasses("monitor");
        return caches;
    }

    private void live(Map<String, String> caches, Duration length) throws IOException, InterruptedException {
        try (var pi = pi();
                var monitor = MonitorProcess.start(pi, home, broker, caches)) {
            monitor.ready();
            Thread.sleep(length);
        }
    }

    private List<Figure> starts(String how, Caches caches, Bar mostFirst, Bar mostReady)
            throws IOException, InterruptedException {
        var first = new double[STARTS];
        var ready = new double[STARTS];
        var cpu = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            try (var pi = pi();
                    var monitor = MonitorProcess.start(pi, home, broker, caches.reading())) {
                first[i] = monitor.firstSample();
                ready[i] = monitor.ready();
                cpu[i] = monitor.footprint().cpuSeconds();
            }
        }
        return List.of(
                figure("start to first sample, " + how, "s", median(first), mostFirst),
                figure("start to all ready, " + how, "s", median(ready), mostReady),
                figure("processor time of a start, " + how, "s", median(cpu), new Bar.None()));
    }

    /// Monitor and Python loop at the same time, each on a bus of its own.
    private List<Figure> beside(Duration length, Caches caches) throws IOException, InterruptedException {
        try (var pi = pi();
                var piOfLoop = pi();
                var monitor = MonitorProcess.start(pi, home, broker, caches.reading());
                var loop = PythonLoop.start(piOfLoop, folder, broker)) {
            monitor.ready();
            Thread.sleep(SETTLING);
            var before = monitor.footprint();
            var loopBefore = loop.footprint();
            Thread.sleep(length);
            monitor.requireCalm();
            return figures(new Span(before, monitor.footprint(), length), new Span(loopBefore, loop.footprint(), length));
        }
    }

    private static List<Figure> figures(Span monitor, Span loop) {
        var minutes = " after %d min".formatted(monitor.length.toMinutes());
        return List.of(
                figure("resident memory" + minutes, "MB", monitor.after.megabytes(), new Bar.AtMost(64)),
                figure("more than in its second minute", "MB", monitor.grown(), new Bar.AtMost(8)),
                figure("share of a core", "%", monitor.percent(), new Bar.AtMost(rounded(loop.percent()))),
                figure("Python loop: share of a core", "%", loop.percent(), new Bar.None()),
                figure("Python loop: resident memory", "MB", loop.after.megabytes(), new Bar.None()));
    }

    private static double rounded(double value) {
        return Math.round(1_000 * value) / 1_000.0;
    }

    /// What a process took from one moment to another.
    private record Span(Footprint before, Footprint after, Duration length) {

        double percent() {
            return 100 * (after.cpuSeconds() - before.cpuSeconds()) / length.toSeconds();
        }

        double grown() {
            return after.megabytes() - before.megabytes();
        }
    }

    private EmulatedPi pi() throws IOException {
        return new EmulatedPi(parts, folder.resolve("i2c-" + runs++));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static Figure figure(String name, String unit, double value, Bar bar) {
        return new Figure("monitor", "", name, unit, value, bar, List.of());
    }
}
