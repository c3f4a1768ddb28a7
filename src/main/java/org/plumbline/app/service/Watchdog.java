package org.plumbline.app.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.systemd.Systemd;
import org.tinylog.Logger;

/// Gives systemd its sign of life only while every watched loop moves: a process that merely exists gets none, and is
/// ended and started anew.
public final class Watchdog implements AutoCloseable {

    /// Signs of life in the time that systemd waits for one: a single late round ends nothing.
    private static final int ROUNDS = 3;

    private final Systemd systemd;
    private final List<Loop> loops = new ArrayList<>();
    private @Nullable Thread thread;

    public Watchdog(Systemd systemd) {
        this.systemd = systemd;
    }

    /// A loop that must move, from now on.
    ///
    /// @param turns counts up with each turn, from any thread
    public synchronized void watch(String name, LongSupplier turns) {
        loops.add(new Loop(name, turns));
    }

    /// The same for whoever is handed one thing after the other.
    public <T> Consumer<T> watched(String name, Consumer<T> next) {
        var turns = new AtomicLong();
        watch(name, turns::get);
        return it -> {
            turns.incrementAndGet();
            next.accept(it);
        };
    }

    /// Begins, if systemd waits for signs of life at all.
    public void start() {
        var longest = systemd.watchdog();
        if (longest != null) {
            thread = Thread.ofPlatform().name("watchdog").daemon().start(() -> run(longest.dividedBy(ROUNDS)));
        }
    }

    private void run(Duration round) {
        try {
            while (true) {
                Thread.sleep(round);
                round();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// One sign of life, unless a loop stood still since the last round.
    synchronized void round() {
        var still = loops.stream().filter(Loop::stoodStill).map(Loop::name).collect(Collectors.joining(", "));
        if (still.isEmpty()) {
            systemd.alive();
        } else {
            Logger.error("no sign of life for systemd: standing still: {}", still);
        }
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private static final class Loop {

        private final String name;
        private final LongSupplier turns;
        private long last;

        Loop(String name, LongSupplier turns) {
            this.name = name;
            this.turns = turns;
            this.last = turns.getAsLong();
        }

        String name() {
            return name;
        }

        boolean stoodStill() {
            long before = last;
            last = turns.getAsLong();
            return last == before;
        }
    }
}
