package org.plumbline.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.config.section.CueSection;
import org.tinylog.Logger;

/// Tells the guard that systemd runs after the monitor, however that ended, which lines to drive low.
///
/// @param folder for files that live as long as the service; empty outside systemd
public record LineGuard(Optional<Path> folder) {

    /// As systemd says in the environment.
    public static LineGuard of(Map<String, String> environment) {
        return new LineGuard(
                Optional.ofNullable(environment.get("RUNTIME_DIRECTORY")).map(Path::of));
    }

    /// Writes the lines down, as `gpioset` wants to be told; before they are used.
    public void guard(CueSection lines) {
        folder.ifPresent(it -> write(it.resolve("lines"), lines));
    }

    private static void write(Path file, CueSection lines) {
        var low = IntStream.of(lines.ledPin(), lines.buzzerPin())
                .filter(pin -> pin != CueSection.NONE)
                .mapToObj(pin -> pin + "=0")
                .collect(Collectors.joining(" "));
        try {
            Files.writeString(file, low + "\n");
        } catch (IOException e) {
            Logger.warn("{}: the lines are not guarded: {}", file, e.getMessage());
        }
    }
}
