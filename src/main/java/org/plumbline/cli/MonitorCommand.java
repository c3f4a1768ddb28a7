package org.plumbline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.Monitor;
import org.plumbline.cli.option.ConfigurationOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "monitor", description = "Watch the sensors of this Pi, cue, and publish, until stopped.")
final class MonitorCommand implements Callable<Integer> {

    private final Monitor monitor;

    @Mixin
    private ConfigurationOption configuration = new ConfigurationOption();

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Record every input, packed if the name ends in .gz.")
    private @Nullable Path recording;

    MonitorCommand(Monitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public Integer call() throws Exception {
        monitor.run(new Monitor.Options(configuration.read(), recording));
        return ExitCode.OK;
    }
}
