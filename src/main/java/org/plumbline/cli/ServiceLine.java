package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.Monitor;
import org.plumbline.app.Services;
import org.plumbline.cli.outcome.Failure;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.ConfigurationFile;

/// The two lines that systemd starts the services with, `monitor --config FILE` and `dashboard --config FILE`,
/// understood without picocli.
///
/// picocli's classes are of a format too old for the JVM's cache of classes: to read them, and to describe to them
/// every command there is, was half of the monitor's start. Any other line is picocli's, with the same outcome.
record ServiceLine(String command, Path file) {

    private static final List<String> SERVICES = List.of("monitor", "dashboard");

    /// Empty if it is any other line.
    static Optional<ServiceLine> of(String... args) {
        return args.length == 3 && SERVICES.contains(args[0]) && args[1].equals("--config")
                ? Optional.of(new ServiceLine(args[0], Path.of(args[2])))
                : Optional.empty();
    }

    /// Runs the service to its end.
    ///
    /// @return the exit code
    int run(Services services, PrintWriter out, PrintWriter err) {
        var cause = end(services, out);
        return cause == null ? 0 : new Failure(cause).tell(err);
    }

    private @Nullable Exception end(Services services, PrintWriter out) {
        try {
            start(services, out);
            return null;
        } catch (IOException | ConfigurationException | InterruptedException | RuntimeException cause) {
            return cause;
        }
    }

    private void start(Services services, PrintWriter out)
            throws IOException, ConfigurationException, InterruptedException {
        if (command.equals("monitor")) {
            services.monitor().prepare();
            services.monitor().run(new Monitor.Options(ConfigurationFile.read(file), null));
        } else {
            services.dashboard().run(ConfigurationFile.read(file), out);
        }
    }
}
