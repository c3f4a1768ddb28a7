package org.plumbline.cli.desk;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.DeskWork;
import org.plumbline.cli.Usage;
import org.plumbline.cli.option.ConfigurationOption;
import org.plumbline.recording.rotate.RotationLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes down what the sensors say.
@Command(name = "record", description = "Write down what the sensors say, until stopped; 'plumbline replay' plays it.")
public final class RecordCommand implements Callable<Integer> {

    private final DeskWork work;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ConfigurationOption configuration = new ConfigurationOption();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The first file, packed if the name ends in .gz; the next are called FILE-2 and so on.")
    private Path file = Path.of("");

    @Option(
            names = "--megabytes",
            paramLabel = "MB",
            description = "Begin another file after so much. Default: ${DEFAULT-VALUE}.")
    private int megabytes = RotationLimits.DEFAULT.megabytes();

    @Option(names = "--files", paramLabel = "N", description = "Keep that many, the newest. Default: ${DEFAULT-VALUE}.")
    private int files = RotationLimits.DEFAULT.files();

    public RecordCommand(DeskWork work) {
        this.work = work;
    }

    @Override
    public Integer call() throws Exception {
        var limits = Usage.checked(spec, () -> new RotationLimits(megabytes, files));
        work.record(configuration.read(), file, limits, Usage.commandLine(spec).getOut());
        return ExitCode.OK;
    }
}
