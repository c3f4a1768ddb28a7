package org.plumbline.app.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// What one start of the monitor is called in its messages: never the same twice.
final class BootName {

    /// Gives another one at each reading. The JDK's own way loads all that makes numbers hard to guess; nobody guesses
    /// here.
    private static final Path KERNEL = Path.of("/proc/sys/kernel/random/uuid");

    private BootName() {}

    static String next() {
        try {
            return Files.readString(KERNEL).strip();
        } catch (IOException e) {
            return UUID.randomUUID().toString();
        }
    }
}
