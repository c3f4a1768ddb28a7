package org.plumbline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.plumbline.app.Services;
import org.plumbline.cli.Cli;

/// Where the process begins and ends.
public final class Main {

    private Main() {}

    /// Runs a command and ends with its exit code.
    public static void main(String[] args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Cli.run(services(), out, err, args));
    }

    private static Services services() {
        return new Services(
                (_, _) -> {
                    throw missing("demo");
                },
                _ -> {
                    throw missing("monitor");
                },
                (_, _) -> {
                    throw missing("dashboard");
                },
                (_, _) -> {
                    throw missing("publish");
                });
    }

    private static IOException missing(String service) {
        return new IOException(service + " is not wired yet");
    }
}
