package org.plumbline.cli;

import java.io.IOException;
import java.util.Properties;

/// The version that the build wrote down.
public final class Version {

    private Version() {}

    /// Such as `0.1.0`.
    public static String text() throws IOException {
        var properties = new Properties();
        try (var file = Version.class.getResourceAsStream("version.properties")) {
            properties.load(file);
        }
        return properties.getProperty("version");
    }
}
