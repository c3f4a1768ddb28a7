package org.plumbline.systemd;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tinylog.Logger;

/// What systemd is told of this process: `man 3 sd_notify`.
///
/// @param socket   where it listens; null outside systemd
/// @param watchdog how long it waits for a sign of life; null for ever
public record Systemd(@Nullable String socket, @Nullable Duration watchdog) {

    /// Nobody to tell.
    public static final Systemd NOBODY = new Systemd(null, null);

    /// As systemd says in the environment.
    public static Systemd of(Map<String, String> environment) {
        return new Systemd(
                environment.get("NOTIFY_SOCKET"),
                Optional.ofNullable(environment.get("WATCHDOG_USEC"))
                        .map(micros -> Duration.ofNanos(Long.parseLong(micros) * 1_000))
                        .orElse(null));
    }

    /// The service does what it is there for.
    public void ready() {
        tell("READY=1");
    }

    /// It still moves.
    public void alive() {
        tell("WATCHDOG=1");
    }

    /// It puts things away and ends.
    public void stopping() {
        tell("STOPPING=1");
    }

    /// How it is, for whoever asks `systemctl status`.
    ///
    /// @param words one line
    public void status(String words) {
        tell("STATUS=" + words);
    }

    private void tell(String word) {
        if (socket == null) {
            return;
        }
        try {
            UnixDatagram.send(socket, word);
        } catch (IOException e) {
            Logger.warn("systemd was not told {}: {}", word, e.getMessage());
        }
    }
}
