package org.plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plumbline.config.ConfigurationFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "config", description = "Check a configuration, or print it.")
final class ConfigCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Usage.commandLine(spec), "check or print is missing");
    }

    @Command(name = "check", description = "Say whether a configuration can be used; if not, what is wrong and where.")
    int check(@Parameters(paramLabel = "FILE") Path file) throws Exception {
        ConfigurationFile.read(file).readPlan();
        out().println(file + " can be used");
        return ExitCode.OK;
    }

    @Command(
            name = "print",
            description =
                    "Print every setting: the defaults with their explanations, or a file with the defaults filled in.")
    int print(@Parameters(paramLabel = "FILE", arity = "0..1") @Nullable Path file) throws Exception {
        out().print(
                        file == null
                                ? ConfigurationFile.packagedText()
                                : ConfigurationFile.text(ConfigurationFile.read(file)));
        return ExitCode.OK;
    }

    private PrintWriter out() {
        return Usage.commandLine(spec).getOut();
    }
}
