package org.plumbline.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.plumbline.cli.option.CommonOptions;
import org.plumbline.config.ConfigurationException;
import org.plumbline.recording.RecordingException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// What is said about a failure: one line, and the stack if it is asked for.
final class ErrorLine {

    private ErrorLine() {}

    static int ofUsage(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        print(command, wrong, "%s; see '%s --help'".formatted(words(wrong), name), List.of(args));
        return ExitCode.USAGE;
    }

    /// Being interrupted is how a service ends, not a failure.
    static int ofExecution(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof InterruptedException) {
            return ExitCode.OK;
        }
        print(command, failure, words(failure), parsed.expandedArgs());
        return isWrongUse(failure) ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    private static boolean isWrongUse(Exception failure) {
        return switch (failure) {
            case RecordingException _, ConfigurationException _, NoSuchFileException _, FileAlreadyExistsException _ ->
                true;
            default -> false;
        };
    }

    private static String words(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + ": there is no such file";
            case FileAlreadyExistsException present -> present.getFile() + ": the file exists already";
            case AccessDeniedException denied -> denied.getFile() + ": may not be read or written";
            case UncheckedIOException wrapped -> String.valueOf(wrapped.getMessage());
            case RuntimeException bug when !(bug instanceof ParameterException) -> "internal error: " + bug;
            default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
        };
    }

    private static void print(CommandLine command, Exception failure, String words, List<String> args) {
        command.getErr().println("plumbline: " + words.replaceAll("\\s*\\R\\s*", " "));
        if (args.contains(CommonOptions.VERBOSE)) {
            failure.printStackTrace(command.getErr());
        }
    }
}
