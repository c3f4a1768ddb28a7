package org.plumbline.app.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.config.Configuration;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.mqtt.fixture.Mosquitto;

/// The configuration of a monitor at the simulated desk.
public final class DeskConfiguration {

    static final String DEVICE = "desk";

    private DeskConfiguration() {}

    /// Two converters on a mat of eight cells, the shortest interval, no quiet hours.
    ///
    /// @param folder  for the configuration and the password
    /// @param storage where the monitor keeps its own files
    public static Configuration of(Path folder, Path storage, int brokerPort)
            throws IOException, ConfigurationException {
        var file = folder.resolve("plumbline.toml");
        Files.writeString(file, """
                [device]
                id = "%s"
                zone = "Europe/Berlin"
                [mat]
                addresses = [0x48, 0x49]
                rows = 4
                columns = 2
                [coach]
                interval_minutes = 20
                quiet_from = "00:00"
                quiet_to = "00:00"
                [button]
                pins = [5]
                %s
                [storage]
                folder = "%s"
                """.formatted(DEVICE, Mosquitto.settings(folder, brokerPort), storage));
        return ConfigurationFile.read(file);
    }
}
