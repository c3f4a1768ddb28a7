package org.plumbline.cli;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Values on the command line that only their record can judge.
public final class Usage {

    private Usage() {}

    /// The value; if it is refused, an error of usage that says why.
    public static <T> T checked(@Nullable CommandSpec spec, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(commandLine(spec), refused.getMessage(), refused);
        }
    }

    /// The command line that picocli has given to a command.
    public static CommandLine commandLine(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec, "picocli sets it").commandLine();
    }
}
