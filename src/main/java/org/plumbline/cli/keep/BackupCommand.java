package org.plumbline.cli.keep;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plumbline.app.keep.Backups;
import org.plumbline.cli.option.ConfigurationOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Copies the history, also while the dashboard runs.
@Command(name = "backup", description = "Copy the history into a new file, also while the dashboard runs.")
public final class BackupCommand implements Callable<Integer> {

    @Mixin
    private ConfigurationOption configuration = new ConfigurationOption();

    @Parameters(paramLabel = "FILE", description = "The new file; it must not be there yet.")
    private Path target = Path.of("");

    @Override
    public Integer call() throws Exception {
        Backups.write(configuration.read(), target);
        return ExitCode.OK;
    }
}
