package org.plumbline.cli.desk;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.DeskWork;
import org.plumbline.cli.Usage;
import org.plumbline.cli.option.ConfigurationOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Leads through a calibration.
@Command(
        name = "calibrate",
        description = "Be led through a calibration of mat and clip, while the monitor is stopped.")
public final class CalibrateCommand implements Callable<Integer> {

    private final DeskWork work;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ConfigurationOption configuration = new ConfigurationOption();

    public CalibrateCommand(DeskWork work) {
        this.work = work;
    }

    @Override
    public Integer call() throws Exception {
        var own = configuration.read();
        var in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        var console = new DeskWork.Console(in, Usage.commandLine(spec).getOut());
        return work.calibrate(own, own.readPlan(), console) ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
