package org.plumbline.cli.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.log.LevelWish;
import org.plumbline.cli.Usage;
import org.tinylog.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Has the running services tell more or less for a while.
@Command(
        name = "log",
        description = "Have the services that run tell more or less for a while, without starting them anew.")
public final class LogCommand implements Callable<Integer> {

    private static final List<String> SERVICES = List.of("plumbline", "plumbline-dashboard");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "LEVEL", description = "debug, info, warn or error; info is the usual one.")
    private Level level = Level.INFO;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "30",
            description = "Then it is as usual again, 1 to 1440 (${DEFAULT-VALUE}).")
    private long minutes;

    @Option(
            names = "--runtime",
            paramLabel = "FOLDER",
            defaultValue = "/run",
            description = "Where the services have their runtime folders (${DEFAULT-VALUE}).")
    private Path runtime = Path.of("");

    @Override
    public Integer call() throws IOException {
        var wish = Usage.checked(spec, () -> new LevelWish(level, Duration.ofMinutes(minutes)));
        var folders = SERVICES.stream()
                .map(runtime::resolve)
                .filter(Files::isDirectory)
                .toList();
        if (folders.isEmpty()) {
            throw new IOException("no service of plumbline runs here: there is no folder of theirs in " + runtime);
        }
        for (var folder : folders) {
            wish.leave(folder);
            Usage.commandLine(spec)
                    .getOut()
                    .println("%s tells it within seconds; see journalctl -u %1$s -f".formatted(folder.getFileName()));
        }
        return ExitCode.OK;
    }
}
