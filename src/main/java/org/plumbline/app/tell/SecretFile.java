package org.plumbline.app.tell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file whose first line is a secret, so that no secret stands in the configuration.
public final class SecretFile {

    private SecretFile() {}

    /// The secret in a file.
    ///
    /// @param what the secret is, for the error line
    public static String firstLine(Path file, String what) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .filter(line -> !line.isBlank())
                    .orElseThrow(() -> new IOException("%s: empty, %s is expected".formatted(file, what)));
        }
    }
}
