package org.plumbline.app;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plumbline.config.Configuration;
import org.plumbline.config.ConfigurationException;

/// The service on the Pi: sensors in, cues and messages out, until it is interrupted.
@FunctionalInterface
public interface Monitor {

    /// How the monitor runs.
    ///
    /// @param configuration of this device
    /// @param recording     file for every input; null for none
    record Options(Configuration configuration, @Nullable Path recording) {}

    /// Begins with what needs no configuration, while that is still being read.
    default void prepare() {}

    /// Runs until the thread is interrupted.
    ///
    /// @throws ConfigurationException if there is anything in the coaching plan that is not allowed
    void run(Options options) throws IOException, ConfigurationException, InterruptedException;
}
