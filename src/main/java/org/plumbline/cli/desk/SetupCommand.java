package org.plumbline.cli.desk;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.Setup;
import org.plumbline.cli.Usage;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Asks what has to be known of this desk, and writes the settings.
@Command(
        name = "setup",
        description = "Be asked what has to be known of this desk, have each answer tried, and the settings written.")
public final class SetupCommand implements Callable<Integer> {

    private final Setup setup;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            defaultValue = "/etc/plumbline/plumbline.toml",
            description = "Settings of the monitor (${DEFAULT-VALUE}).")
    private Path monitor = Path.of("");

    @Option(
            names = "--page-config",
            paramLabel = "FILE",
            defaultValue = "/etc/plumbline/dashboard.toml",
            description = "Settings of the page, left out where they are not there (${DEFAULT-VALUE}).")
    private Path page = Path.of("");

    @Option(
            names = "--credentials",
            paramLabel = "FOLDER",
            defaultValue = "/etc/plumbline/credentials",
            description = "Where the passwords lie, for root alone (${DEFAULT-VALUE}).")
    private Path credentials = Path.of("");

    public SetupCommand(Setup setup) {
        this.setup = setup;
    }

    @Override
    public Integer call() throws Exception {
        var console = StandardConsole.here(Usage.commandLine(spec).getOut());
        boolean written = setup.run(new Setup.Places(monitor, page, credentials), console);
        return written ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
