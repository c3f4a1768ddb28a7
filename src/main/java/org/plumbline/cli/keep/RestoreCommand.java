package org.plumbline.cli.keep;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.keep.Backups;
import org.plumbline.cli.Usage;
import org.plumbline.cli.option.ConfigurationOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Puts a back-up in the place of the history.
@Command(
        name = "restore",
        description = "Put a back-up in the place of the history; the one that is there is kept under another name.")
public final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private ConfigurationOption configuration = new ConfigurationOption();

    @Parameters(paramLabel = "FILE", description = "A file made by backup.")
    private Path backup = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var replaced = Backups.restore(configuration.read(), backup);
        var out = Usage.commandLine(spec).getOut();
        replaced.ifPresent(file -> out.println("the history before is now " + file));
        return ExitCode.OK;
    }
}
