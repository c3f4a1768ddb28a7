package org.plumbline.cli.keep;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.keep.Erasing;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.cli.Usage;
import org.plumbline.cli.option.ConfigurationOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Erases everything of the device, here and at the broker.
@Command(
        name = "erase",
        description = "Erase all that is kept of the device on this machine and at the broker. Stop the services first;"
                + " where monitor and dashboard are two machines, run it on both. Your own back-ups are left to you.")
public final class EraseCommand implements Callable<Integer> {

    @Mixin
    private ConfigurationOption configuration = new ConfigurationOption();

    @Option(names = "--device", paramLabel = "ID", required = true, description = "Its id once more, as confirmation.")
    private String device = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var read = configuration.read();
        if (!device.equals(read.device().id())) {
            throw new ParameterException(
                    Usage.commandLine(spec),
                    "--device is %s; the configuration is of %s"
                            .formatted(device, read.device().id()));
        }
        var out = Usage.commandLine(spec).getOut();
        var broker = BrokerLinks.of(read.mqtt()).toAsk(device);
        new Erasing(read, broker).all().forEach(gone -> out.println("erased: " + gone));
        return ExitCode.OK;
    }
}
