package org.plumbline.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.DashboardService;
import org.plumbline.cli.option.ConfigurationOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "dashboard",
        description = "Keep the history of what the broker brings and show it on a page, until stopped.")
final class DashboardCommand implements Callable<Integer> {

    private final DashboardService dashboard;

    @Mixin
    private ConfigurationOption configuration = new ConfigurationOption();

    @Spec
    private @Nullable CommandSpec spec;

    DashboardCommand(DashboardService dashboard) {
        this.dashboard = dashboard;
    }

    @Override
    public Integer call() throws Exception {
        dashboard.run(configuration.read(), Usage.commandLine(spec).getOut());
        return ExitCode.OK;
    }
}
