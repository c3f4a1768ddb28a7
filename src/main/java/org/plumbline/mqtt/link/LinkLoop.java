package org.plumbline.mqtt.link;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.tinylog.Logger;

/// Keeps a session going: makes a link, lets the session work, and when it breaks makes the next after a wait.
///
/// Each cause of failure is logged once, not once an attempt.
public final class LinkLoop implements AutoCloseable {

    /// Longer than a link takes to close.
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final MqttLink.Opener opener;
    private final LinkSession session;
    private final Backoff backoff;
    private final Waiting waiting;
    private final Thread thread;

    private int failures;
    private String lastFailure = "";

    private LinkLoop(String name, MqttLink.Opener opener, LinkSession session, Pace pace) {
        this.opener = opener;
        this.session = session;
        this.backoff = pace.backoff();
        this.waiting = pace.waiting();
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    /// How fast it tries again.
    public record Pace(Backoff backoff, Waiting waiting) {
        public static final Pace DEFAULT = new Pace(Backoff.DEFAULT, Waiting.REAL);
    }

    /// Starts on a thread of its own.
    ///
    /// @param name for the log, such as `publisher`
    public static LinkLoop start(String name, MqttLink.Opener opener, LinkSession session, Pace pace) {
        var loop = new LinkLoop(name, opener, session, pace);
        loop.thread.start();
        return loop;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                runOnce();
                waiting.sleep(backoff.after(failures, ThreadLocalRandom.current()));
            }
        } catch (InterruptedException e) {
            Logger.debug("{} stopped", thread.getName());
        }
    }

    private void runOnce() throws InterruptedException {
        long begun = waiting.nanos();
        try (MqttLink link = opener.open()) {
            begun = waiting.nanos();
            Logger.info("{}: connected", thread.getName());
            session.run(link);
        } catch (IOException e) {
            failed(Duration.ofNanos(waiting.nanos() - begun), String.valueOf(e.getMessage()));
        }
    }

    private void failed(Duration lasted, String message) {
        if (lasted.compareTo(backoff.settled()) >= 0) {
            failures = 0;
        }
        failures++;
        if (failures == 1 || !message.equals(lastFailure)) {
            Logger.warn("{}: {}; trying again", thread.getName(), message);
            lastFailure = message;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            if (!thread.join(LONGEST_STOP)) {
                Logger.warn("{} did not stop within {} s", thread.getName(), LONGEST_STOP.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
