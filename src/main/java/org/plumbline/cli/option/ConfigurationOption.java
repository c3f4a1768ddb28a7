package org.plumbline.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plumbline.config.Configuration;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.ConfigurationFile;
import picocli.CommandLine.Option;

/// The configuration that a command runs with.
public final class ConfigurationOption {

    @Option(names = "--config", paramLabel = "FILE", description = "Configuration; what it leaves out has its default.")
    private @Nullable Path file;

    /// Read from the file; the defaults if none was given.
    public Configuration read() throws IOException, ConfigurationException {
        return file == null ? ConfigurationFile.packaged() : ConfigurationFile.read(file);
    }
}
