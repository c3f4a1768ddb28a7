package org.plumbline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A simulated sitter's days through the whole system, until it is interrupted.
@FunctionalInterface
public interface Demo {

    /// How the demo runs.
    ///
    /// @param speed      how many times faster than real time she lives, 1 to 600. Default 60
    /// @param seed       the same seed is the same sitter. Default 1
    /// @param port       of the page, 0 to 65535; 0 for any free one. Default 0
    /// @param dataFolder where the history is kept; null for a temporary folder that goes away with the demo
    record Options(
            double speed, long seed, int port, @Nullable Path dataFolder) {

        public Options {
            if (!(speed >= 1 && speed <= 600)) {
                throw new IllegalArgumentException("speed is %s, allowed is 1 to 600".formatted(speed));
            }
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("port is %d, allowed is 0 to 65535".formatted(port));
            }
        }
    }

    /// Runs until the thread is interrupted.
    ///
    /// @param out for the page's address and the progress
    void run(Options options, PrintWriter out) throws IOException, InterruptedException;
}
