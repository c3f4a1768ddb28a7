package org.plumbline.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// What one start of the monitor is called in its messages: never the same twice.
public final class BootName {

    /// Another one at each reading. The JDK's own way loads all that makes numbers hard to guess, and nobody guesses.
    private static final Path KERNEL = Path.of("/proc/sys/kernel/random/uuid");

    private BootName() {}

    public static String next() {
        try {
            return Files.readString(KERNEL).strip();
        } catch (IOException e) {
            return UUID.randomUUID().toString();
        }
    }
}
