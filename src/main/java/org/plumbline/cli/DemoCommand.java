package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "demo", description = "Show a simulated sitter's days on the page, without any hardware, until Ctrl-C.")
final class DemoCommand implements Callable<Integer> {

    private final Demo demo;

    @Option(
            names = "--speed",
            paramLabel = "X",
            defaultValue = "60",
            description = "How many times faster than real time, 1 to 600 (${DEFAULT-VALUE}).")
    private double speed;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed is the same sitter (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "Port of the page; 0 is any free one (${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Keep the history there; else it goes away with the demo.")
    private @Nullable Path data;

    @Spec
    private @Nullable CommandSpec spec;

    DemoCommand(Demo demo) {
        this.demo = demo;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var options = Usage.checked(spec, () -> new Demo.Options(speed, seed, port, data));
        demo.run(options, Usage.commandLine(spec).getOut());
        return ExitCode.OK;
    }
}
