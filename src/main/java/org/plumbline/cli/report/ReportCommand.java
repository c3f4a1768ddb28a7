package org.plumbline.cli.report;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.report.ReportFile;
import org.plumbline.cli.Usage;
import org.plumbline.cli.option.ConfigurationOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes some weeks on one or two pages, to print or to take along.
@Command(
        name = "report",
        description =
                "Write some weeks as an HTML file of one or two pages, to take along; a browser prints it as PDF.")
public final class ReportCommand implements Callable<Integer> {

    private static final List<String> LANGUAGES = List.of("en", "de");

    @Mixin
    private ConfigurationOption configuration = new ConfigurationOption();

    @Option(
            names = "--weeks",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many weeks up to today, 1 to 40; ${DEFAULT-VALUE} if not said.")
    private int weeks;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "en or de; ${DEFAULT-VALUE} if not said.")
    private String language = "";

    @Option(names = "--diary", description = "Take the diary along: pain, places and notes of those weeks.")
    private boolean diary;

    @Parameters(paramLabel = "FILE", description = "The new file; it must not be there yet.")
    private Path file = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        require(weeks >= 1 && weeks <= 40, "--weeks is %s; allowed is 1 to 40".formatted(weeks));
        require(LANGUAGES.contains(language), "--language is %s; allowed is en or de".formatted(language));
        new ReportFile(configuration.read(), InstantSource.system()).write(file, weeks, language, diary);
        return ExitCode.OK;
    }

    private void require(boolean allowed, String wrong) {
        if (!allowed) {
            throw new ParameterException(Usage.commandLine(spec), wrong);
        }
    }
}
