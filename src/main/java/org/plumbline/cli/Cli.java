package org.plumbline.cli;

import java.io.PrintWriter;
import org.plumbline.app.Services;
import org.plumbline.cli.account.AccountCommand;
import org.plumbline.cli.desk.CalibrateCommand;
import org.plumbline.cli.desk.CueCommand;
import org.plumbline.cli.desk.LogCommand;
import org.plumbline.cli.desk.RecordCommand;
import org.plumbline.cli.desk.SetupCommand;
import org.plumbline.cli.keep.BackupCommand;
import org.plumbline.cli.keep.EraseCommand;
import org.plumbline.cli.keep.RestoreCommand;
import org.plumbline.cli.keep.UnpackCommand;
import org.plumbline.cli.option.CommonOptions;
import org.plumbline.cli.outcome.ErrorLine;
import org.plumbline.cli.replay.ReplayCommand;
import org.plumbline.cli.report.ReportCommand;
import org.plumbline.cli.simulate.SimulateCommand;
import picocli.CommandLine;

/// The command line as a whole.
public final class Cli {

    private static final int HELP_COLUMNS = 100;

    private Cli() {}

    /// Runs one command to its end.
    ///
    /// @return the exit code: 0 done, 1 failed, 2 used wrongly
    public static int run(Services services, PrintWriter out, PrintWriter err, String... args) {
        int exitCode = ServiceLine.of(args)
                .map(service -> service.run(services, out, err))
                .orElseGet(() -> commandLine(services).setOut(out).setErr(err).execute(args));
        out.flush();
        err.flush();
        return exitCode;
    }

    private static CommandLine commandLine(Services services) {
        var root = new CommandLine(new PlumblineCommand())
                .addSubcommand(new DemoCommand(services.demo()))
                .addSubcommand(new ReplayCommand(services))
                .addSubcommand(new SimulateCommand(services.simulation()))
                .addSubcommand(new MonitorCommand(services.monitor()))
                .addSubcommand(new DashboardCommand(services.dashboard()))
                .addSubcommand(new DoctorCommand(services.doctor()))
                .addSubcommand(new SetupCommand(services.setup()))
                .addSubcommand(new CalibrateCommand(services.deskWork()))
                .addSubcommand(new RecordCommand(services.deskWork()))
                .addSubcommand(new CueCommand(services.deskWork()))
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand())
                .addSubcommand(new EraseCommand())
                .addSubcommand(new UnpackCommand())
                .addSubcommand(new LogCommand())
                .addSubcommand(new ReportCommand())
                .addSubcommand(new AccountCommand())
                .addSubcommand(new ConfigCommand())
                .addSubcommand(new CompletionCommand());
        addCommonOptions(root);
        return root.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(HELP_COLUMNS)
                .setParameterExceptionHandler(ErrorLine::ofUsage)
                .setExecutionExceptionHandler(ErrorLine::ofExecution);
    }

    private static void addCommonOptions(CommandLine command) {
        command.addMixin("common", new CommonOptions());
        command.getSubcommands().values().forEach(Cli::addCommonOptions);
    }
}
