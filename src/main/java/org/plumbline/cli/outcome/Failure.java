package org.plumbline.cli.outcome;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.plumbline.config.ConfigurationException;
import org.plumbline.recording.RecordingException;

/// Why a command ended, and what is said about it: one line.
public record Failure(Exception cause) {

    /// picocli's codes, without picocli: a service's line is understood without it.
    private static final int DONE = 0;

    private static final int FAILED = 1;
    private static final int USED_WRONGLY = 2;

    /// Being interrupted is how a service ends, not a failure.
    boolean isNone() {
        return cause instanceof InterruptedException;
    }

    int exitCode() {
        if (isNone()) {
            return DONE;
        }
        return switch (cause) {
            case RecordingException _, ConfigurationException _, NoSuchFileException _, FileAlreadyExistsException _ ->
                USED_WRONGLY;
            default -> FAILED;
        };
    }

    String words() {
        return switch (cause) {
            case NoSuchFileException missing -> missing.getFile() + ": there is no such file";
            case FileAlreadyExistsException present -> present.getFile() + ": the file exists already";
            case AccessDeniedException denied -> denied.getFile() + ": may not be read or written";
            case UncheckedIOException wrapped -> String.valueOf(wrapped.getMessage());
            case RuntimeException bug -> "internal error: " + bug;
            default -> cause.getMessage() == null ? cause.toString() : cause.getMessage();
        };
    }

    /// Says it, unless there is nothing to say.
    ///
    /// @return the exit code
    public int tell(PrintWriter err) {
        if (!isNone()) {
            print(err, words());
        }
        return exitCode();
    }

    static void print(PrintWriter err, String words) {
        err.println("plumbline: " + words.replaceAll("\\s*\\R\\s*", " "));
    }
}
