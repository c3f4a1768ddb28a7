package org.plumbline.cli.desk;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.DeskWork;
import org.plumbline.cli.Usage;
import org.plumbline.cli.option.ConfigurationOption;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.coach.cue.Cues;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Plays one cue.
@Command(name = "cue", description = "Play a cue once on LED and buzzer, while the monitor is stopped.")
public final class CueCommand implements Callable<Integer> {

    private final DeskWork work;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ConfigurationOption configuration = new ConfigurationOption();

    @Parameters(paramLabel = "NAME", description = "Its name, such as walk or thanks; a wrong one lists them all.")
    private String name = "";

    public CueCommand(DeskWork work) {
        this.work = work;
    }

    @Override
    public Integer call() throws Exception {
        var cue = Cues.byName(name).orElseThrow(this::unknown);
        work.play(configuration.read(), cue);
        return ExitCode.OK;
    }

    private ParameterException unknown() {
        var names = Cues.all().stream().map(CuePattern::name).collect(Collectors.joining(", "));
        return new ParameterException(
                Usage.commandLine(spec), "there is no cue '%s', there are %s".formatted(name, names));
    }
}
