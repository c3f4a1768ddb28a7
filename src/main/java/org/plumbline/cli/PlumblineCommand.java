package org.plumbline.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command itself; all the work is in its subcommands.
@Command(
        name = "plumbline",
        description = "Keeps a desk worker moving: tells sitting, standing and walking apart, and prompts walk breaks.",
        versionProvider = PlumblineCommand.OfTheBuild.class,
        footer = {"", "It is not a medical device."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:used wrongly: options, configuration or input file"})
final class PlumblineCommand implements Runnable {

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    boolean version;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Usage.commandLine(spec), "a command is missing");
    }

    /// What `--version` shows.
    static final class OfTheBuild implements IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            return new String[] {"plumbline " + Version.text()};
        }
    }
}
