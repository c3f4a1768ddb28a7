package org.plumbline.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /// Writes the lines down, as `gpioset` wants to be told, and whether PWM is used as well; before they are used.
    public void guard(CueSection lines) {
        var low = lines.switchedPins().mapToObj(pin -> pin + "=0").collect(Collectors.joining(" "));
        folder.ifPresent(it -> write(it.resolve("lines"), low.isEmpty() ? "" : low + "\n"));
        folder.ifPresent(it -> write(it.resolve("waves"), lines.hasWaves() ? "pwm\n" : ""));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            Logger.warn("{}: the lines are not guarded: {}", file, e.getMessage());
        }
    }
}
