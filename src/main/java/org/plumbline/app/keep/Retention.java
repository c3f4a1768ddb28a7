package org.plumbline.app.keep;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.plumbline.history.History;
import org.tinylog.Logger;

/// Forgets soon after the start, and once a day, the minutes and events that are older than they are to be kept.
public final class Retention implements AutoCloseable {

    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("retention").daemon().factory());
    private final History history;
    private final int days;
    private final InstantSource clock;

    Retention(History history, int days, InstantSource clock) {
        this.history = history;
        this.days = days;
        this.clock = clock;
    }

    /// Begins at once.
    ///
    /// @param days 0 for everything is kept
    public static Retention start(History history, int days, InstantSource clock) {
        var retention = new Retention(history, days, clock);
        var _ = retention.daily.scheduleWithFixedDelay(retention::forget, 0, 1, TimeUnit.DAYS);
        return retention;
    }

    /// What cannot be forgotten today will be tomorrow.
    void forget() {
        if (days == 0) {
            return;
        }
        var before = clock.instant().minus(Duration.ofDays(days));
        try {
            history.forgetBefore(before, before);
        } catch (IOException e) {
            Logger.warn("{}", e.getMessage());
        }
    }

    /// Waits for what is being forgotten.
    @Override
    public void close() {
        daily.shutdown();
        daily.close();
    }
}
