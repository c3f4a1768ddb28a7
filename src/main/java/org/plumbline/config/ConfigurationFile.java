package org.plumbline.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/// Reads a configuration. What a file leaves out has the default of the packaged `plumbline.toml`.
public final class ConfigurationFile {

    private static final String PACKAGED = "plumbline.toml";

    private ConfigurationFile() {}

    /// Reads a file.
    ///
    /// @throws IOException            if it cannot be read at all
    /// @throws ConfigurationException if there is anything in it that is not allowed
    public static Configuration read(Path file) throws IOException, ConfigurationException {
        return over(TomlText.read(file));
    }

    /// The defaults.
    public static Configuration packaged() {
        try {
            return parse(PACKAGED, packagedText());
        } catch (ConfigurationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /// The packaged file itself, comments and all.
    public static String packagedText() {
        return packagedText(PACKAGED);
    }

    /// A configuration as TOML, every setting in it.
    public static String text(Configuration configuration) {
        return SettingsWriter.text(configuration);
    }

    static Configuration parse(String name, String text) throws ConfigurationException {
        return over(new TomlText(name, text));
    }

    private static Configuration over(TomlText own) throws ConfigurationException {
        return own.over(packagedText(), Configuration.class);
    }

    /// A file that lies beside this class in the jar.
    static String packagedText(String name) {
        try (InputStream bytes = ConfigurationFile.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
