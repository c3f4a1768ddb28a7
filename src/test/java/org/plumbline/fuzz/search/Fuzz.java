package org.plumbline.fuzz.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.report.Summary;

/// Minutes of looking for bytes that a parser trips over. Each in a machine of its own, as Jazzer wants it; what is
/// found lies in the folder of the results, to be put beside the seeds.
final class Fuzz {

    private static final List<String> PARSERS =
            List.of("Command", "Configuration", "Csv", "Keep", "Message", "Plan", "Recording", "State");

    /// Ours and what reads for us; more would be watched for minutes before the first try.
    private static final String WATCHED = "org.plumbline.**:tools.jackson.core.**:de.siegmar.**";

    /// How libFuzzer ends: tries, and places of the watched code that they came by.
    private static final Pattern DONE = Pattern.compile("#(\\d+)\\s+DONE\\s+cov: (\\d+)");

    /// To start, to watch, and to end: several times as long on a busy machine.
    private static final long LONGEST_BEGINNING_S = 300;

    private final Path folder;
    private final long seconds;

    private Fuzz(Path folder, long seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    /// @param args the folder to write into
    static void main(String[] args) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of(args[0]));
        var fuzz = new Fuzz(folder, Long.getLong("fuzz.seconds", 120));
        var figures = new ArrayList<Figure>();
        for (var parser : PARSERS) {
            figures.addAll(fuzz.figures(parser));
        }
        Summary.of("fuzz", figures).publish(folder);
        if (figures.stream().anyMatch(figure -> figure.verdict() != Figure.Verdict.HOLDS)) {
            System.exit(1);
        }
    }

    /// A blind search, one that watches nothing, is none.
    private List<Figure> figures(String parser) throws IOException, InterruptedException {
        var log = folder.resolve(parser + ".log");
        boolean sound = passes(parser, log);
        var done = DONE.matcher(Files.readString(log));
        boolean ended = done.find();
        return List.of(
                figure(parser, "tries", ended ? Double.parseDouble(done.group(1)) : 0, new Bar.AtLeast(100)),
                figure(parser, "places reached", ended ? Double.parseDouble(done.group(2)) : 0, new Bar.AtLeast(20)),
                figure(parser, "findings", sound ? 0 : 1, new Bar.AtMost(0)));
    }

    private boolean passes(String parser, Path log) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+EnableDynamicAgentLoading",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=org.plumbline.fuzz.%sFuzzTest".formatted(parser),
                        "--hooks=true",
                        "--instrumentation_includes=" + WATCHED,
                        "--custom_hook_includes=" + WATCHED,
                        "-max_total_time=" + seconds)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(seconds + LONGEST_BEGINNING_S, TimeUnit.SECONDS);
        process.destroyForcibly();
        return ended && process.exitValue() == 0;
    }

    private static Figure figure(String parser, String name, double value, Bar bar) {
        return new Figure(parser, "", name, "1", value, bar, List.of());
    }
}
