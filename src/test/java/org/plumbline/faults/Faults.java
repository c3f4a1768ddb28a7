package org.plumbline.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.plumbline.app.Folders;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.report.Summary;
import org.plumbline.faults.whole.WholeRun;
import org.plumbline.simulation.chip.fault.SensorFaults;

/// Every long reliability run the project owes, measured or not: `mvn -q -Pfaults verify`.
///
/// `-Dfaults.seed` is what goes wrong when, `-Dkills` how often a program is killed. With `-Dfaults.only=kills` that
/// run alone; the page of the documentation then stays as it is.
final class Faults {

    private static final String SIXTY = "10,000 events, 60 faults";

    private static final String DAY = "24 h without broker";

    private static final int SEQUENCES = 1_000;

    private Faults() {}

    /// @param args the folder to write into
    static void main(String[] args) throws IOException, InterruptedException {
        var folder = Path.of(args[0]);
        var work = Files.createTempDirectory("plumbline-faults-");
        var only = System.getProperty("faults.only", "all");
        switch (only) {
            case "kills" -> Summary.of("faults", kills(work.resolve("kills"))).publish(folder);
            case "all" -> {
                var summary = Summary.of("faults", all(work));
                summary.renew(Path.of("docs/reliability.md"), folder);
                summary.publish(folder);
            }
            default -> throw new IllegalArgumentException("faults.only is " + only + "; allowed are all, kills");
        }
        Folders.delete(work);
    }

    private static List<Figure> all(Path work) throws IOException, InterruptedException {
        return Stream.of(
                        sixtyFaults(work.resolve("sixty")),
                        kills(work.resolve("kills")),
                        dayWithoutBroker(work.resolve("day")),
                        dayOnTheCard(work.resolve("card")),
                        fullCard(work.resolve("full")),
                        sensorFaults("clip", SensorFaults::clip),
                        sensorFaults("mat", SensorFaults::mat))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Figure> sixtyFaults(Path folder) throws IOException, InterruptedException {
        var result = FaultRun.of(folder, FaultRun.Params.full(Long.getLong("faults.seed", 1)));
        return List.of(
                figure(SIXTY, "events that arrived", "1", result.events(), new Bar.AtLeast(10_000)),
                figure(SIXTY, "events lost", "1", result.lost(), new Bar.AtMost(0)),
                figure(SIXTY, "events doubled", "1", result.doubled(), new Bar.AtMost(0)),
                figure(SIXTY, "events out of order", "1", result.strays(), new Bar.AtMost(0)),
                figure(SIXTY, "threads left over", "1", result.grown().threads(), new Bar.AtMost(0)),
                figure(SIXTY, "heap left over", "MB", result.grown().heap(), new Bar.AtMost(1)),
                figure(SIXTY, "length", "s", result.length().toSeconds(), new Bar.None()));
    }

    private static List<Figure> kills(Path folder) throws IOException, InterruptedException {
        int kills = Integer.getInteger("faults.kills", 200);
        var task = "%d kill -9".formatted(kills);
        var result = WholeRun.of(folder, Long.getLong("faults.seed", 1), kills);
        return List.of(
                figure(task, "of these of the monitor", "1", result.monitors(), new Bar.None()),
                figure(task, "events that arrived", "1", result.events(), new Bar.None()),
                figure(task, "events lost", "1", result.lost(), new Bar.AtMost(0)),
                figure(task, "events doubled", "1", result.doubled(), new Bar.AtMost(0)),
                figure(task, "events out of order", "1", result.strays(), new Bar.AtMost(0)),
                figure(task, "files damaged", "1", result.damaged(), new Bar.AtMost(0)),
                figure(task, "length", "s", result.length().toSeconds(), new Bar.None()));
    }

    private static List<Figure> dayWithoutBroker(Path folder) throws IOException, InterruptedException {
        var result = DayWithoutBroker.of(folder);
        return List.of(
                figure(DAY, "messages told", "1", result.told(), new Bar.None()),
                figure(DAY, "messages lost", "1", result.lost(), new Bar.AtMost(0)),
                figure(DAY, "heap left over", "MB", result.heap(), new Bar.AtMost(1)),
                figure(DAY, "replayed after return", "1/s", result.perSecond(), new Bar.AtLeast(2_000)),
                figure(
                        DAY,
                        "longest way of a prompt before",
                        "ms",
                        result.delay().whileNothingWaits(),
                        new Bar.None()),
                figure(
                        DAY,
                        "longest way of a live prompt",
                        "ms",
                        result.delay().whileADayWaits(),
                        new Bar.AtMost(100)));
    }

    private static List<Figure> dayOnTheCard(Path folder) throws IOException {
        var written = DayOnTheCard.in(folder);
        return List.of(
                figure("a day on the card", "written by the monitor", "MB", written.byTheMonitor(), new Bar.AtMost(40)),
                figure("a day on the card", "written by the page", "MB", written.byThePage(), new Bar.AtMost(40)));
    }

    /// Needs the right to mount a file system.
    private static List<Figure> fullCard(Path folder) throws IOException, InterruptedException {
        var lost = FullCard.lost(folder);
        return List.of(
                lost.isPresent()
                        ? figure("a card that fills up", "events lost", "1", lost.getAsLong(), new Bar.AtMost(0))
                        : Figure.notMeasured("a card that fills up", "events lost", "1", new Bar.AtMost(0)));
    }

    /// In simulated time: the same on every machine.
    private static List<Figure> sensorFaults(String sensor, LongFunction<SensorFaults> sequence) {
        var task = "1,000 sequences of faults, " + sensor;
        var faults = LongStream.range(0, SEQUENCES)
                .mapToObj(sequence)
                .reduce(SensorFaults::and)
                .orElseThrow();
        return List.of(
                figure(task, "readings passed on", "1", faults.delivered(), new Bar.None()),
                figure(task, "wrong ones among them", "1", faults.wrong(), new Bar.AtMost(0)),
                figure(task, "longest recovery", "s", faults.longestRecovery().toMillis() / 1e3, new Bar.AtMost(2)),
                figure(
                        task,
                        "longest gap of the others",
                        "s",
                        faults.longestGap().toMillis() / 1e3,
                        new Bar.AtMost(.1)));
    }

    private static Figure figure(String task, String name, String unit, Number value, Bar bar) {
        return new Figure(task, "", name, unit, value.doubleValue(), bar, List.of());
    }
}
