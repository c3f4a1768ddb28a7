package org.plumbline.cli.outcome;

import java.util.List;
import org.plumbline.cli.option.CommonOptions;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// What is said about a failure: one line, and the stack if it is asked for.
public final class ErrorLine {

    private ErrorLine() {}

    public static int ofUsage(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        Failure.print(command.getErr(), "%s; see '%s --help'".formatted(wrong.getMessage(), name));
        stack(command, wrong, List.of(args));
        return ExitCode.USAGE;
    }

    public static int ofExecution(Exception cause, CommandLine command, ParseResult parsed) {
        var failure = new Failure(cause);
        int exitCode = failure.tell(command.getErr());
        if (!failure.isNone()) {
            stack(command, cause, parsed.expandedArgs());
        }
        return exitCode;
    }

    private static void stack(CommandLine command, Exception failure, List<String> args) {
        if (args.contains(CommonOptions.VERBOSE)) {
            failure.printStackTrace(command.getErr());
        }
    }
}
