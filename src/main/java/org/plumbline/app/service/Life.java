package org.plumbline.app.service;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.plumbline.systemd.Systemd;
import org.tinylog.Logger;

/// One run of the monitor as a service, from its start to its end.
///
/// In safe mode she is not prompted, and nothing that the runs before remembered is used; what the sensors say is
/// still told. An orderly stop ends it: `systemctl restart plumbline`.
public final class Life implements AutoCloseable {

    private static final String SAFE =
            "safe mode after %s bad starts, prompts are off: look at the journal, then systemctl restart plumbline"
                    .formatted(StartCount.MOST_BAD);

    private final Systemd systemd;
    private final StartCount starts;
    private final OldGarbage garbage = new OldGarbage();
    private final Watchdog watchdog;
    private final boolean safe;

    private Life(Systemd systemd, StartCount starts) {
        this.systemd = systemd;
        this.starts = starts;
        this.watchdog = new Watchdog(systemd);
        this.safe = starts.begin();
    }

    /// Begins one.
    ///
    /// @param folder keeps the count of starts
    public static Life begin(Supervision supervision, Path folder) {
        var life = new Life(supervision.systemd(), new StartCount(folder.resolve("starts")));
        if (life.safe) {
            Logger.error(SAFE);
        }
        return life;
    }

    /// Whether so many starts went wrong that only what must be done should be.
    public boolean isSafeMode() {
        return safe;
    }

    /// What there is to say of this run; empty if all is well.
    public String trouble() {
        return safe ? SAFE : "";
    }

    public Watchdog watchdog() {
        return watchdog;
    }

    /// Everything is there; from now on it has to move.
    public void ready() {
        watchdog.start();
        systemd.status(safe ? SAFE : "watching");
        systemd.ready();
        ProcessHandle.current().info().startInstant().ifPresent(Life::tellAge);
    }

    private static void tellAge(Instant start) {
        Logger.info(
                "ready {} ms after the start",
                Duration.between(start, Instant.now()).toMillis());
    }

    /// Another minute has passed.
    public void minute() {
        starts.minute();
        garbage.minute();
    }

    /// Somebody wants it to end.
    public void stopped() {
        starts.stopped();
    }

    @Override
    public void close() {
        systemd.stopping();
        watchdog.close();
    }
}
