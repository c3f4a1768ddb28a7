package org.plumbline.app.log;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.tinylog.Level;
import org.tinylog.Logger;

/// Looks every few seconds whether another level is asked for, and goes back to the usual one by itself.
public final class LevelWatch {

    private static final Duration ROUND = Duration.ofSeconds(3);

    private final Path folder;
    private final LongSupplier nanos;
    private @Nullable Long end;

    /// @param folder of the service while it runs
    /// @param nanos  monotonic, as `System::nanoTime`
    LevelWatch(Path folder, LongSupplier nanos) {
        this.folder = folder;
        this.nanos = nanos;
    }

    /// Looks for as long as the process lives; nowhere, unless systemd gave it a folder.
    public static void start(Map<String, String> environment) {
        var folder = environment.get("RUNTIME_DIRECTORY");
        if (folder != null) {
            var watch = new LevelWatch(Path.of(folder), System::nanoTime);
            Thread.ofPlatform().daemon().name("log-level").start(watch::run);
        }
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(ROUND);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Once.
    void look() {
        try {
            LevelWish.take(folder).ifPresent(this::follow);
        } catch (IOException e) {
            Logger.warn("the level of the log stays: {}", e.getMessage());
        }
        if (end != null && nanos.getAsLong() - end >= 0) {
            end = null;
            set(LevelWriter.USUAL, "again");
        }
    }

    private void follow(LevelWish wish) {
        end = nanos.getAsLong() + wish.length().toNanos();
        set(wish.level(), "for %d min".formatted(wish.length().toMinutes()));
    }

    /// Told at whichever level is seen.
    private static void set(Level level, String howLong) {
        LevelWriter.show(level);
        Logger.error("the log tells {} and graver {}", level, howLong);
    }
}
