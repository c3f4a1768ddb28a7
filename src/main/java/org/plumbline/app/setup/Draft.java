package org.plumbline.app.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.config.Configuration;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.config.SettingsText;

/// Settings as they would be written, and what they mean.
record Draft(SettingsText text, Configuration configuration) {

    /// @throws ConfigurationException if the settings are not allowed, or do not go together
    static Draft of(SettingsText text) throws ConfigurationException {
        return new Draft(text, text.read());
    }

    /// Of a file as it is; of the commented defaults where there is none.
    static Draft of(Path file) throws IOException, ConfigurationException {
        return of(new SettingsText(
                file.toString(), Files.exists(file) ? Files.readString(file) : ConfigurationFile.packagedText()));
    }

    /// The same with another value.
    Draft with(String path, String value) throws ConfigurationException {
        return of(text.with(path, value));
    }

    /// The same with another number.
    Draft withNumber(String path, String value) throws ConfigurationException {
        return of(text.withNumber(path, value));
    }
}
