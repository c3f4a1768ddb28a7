package org.plumbline.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.systemd.ListeningSocket;
import org.plumbline.systemd.Systemd;

/// Rounds are taken by hand: nobody waits.
class WatchdogTest {

    private final AtomicLong sensor = new AtomicLong();
    private final AtomicLong writer = new AtomicLong();

    private final ListeningSocket socket;
    private final Watchdog watchdog;

    WatchdogTest(@TempDir Path folder) {
        socket = ListeningSocket.at(folder.resolve("notify"));
        watchdog = new Watchdog(new Systemd(socket.name(), null));
        watchdog.watch("sensor", sensor::get);
        watchdog.watch("writer", writer::get);
    }

    @AfterEach
    void close() {
        watchdog.close();
        socket.close();
    }

    @Test
    void aSignOfLifeNeedsBothToMove() {
        move(sensor, writer);
        watchdog.round();
        assertThat(socket.heard()).containsExactly("WATCHDOG=1");
    }

    @Test
    void oneThatStandsStillEndsTheSignsOfLife() {
        move(sensor);
        watchdog.round();
        move(writer);
        watchdog.round();
        assertThat(socket.heard()).isEmpty();
    }

    @Test
    void oneThatMovesAgainBringsThemBack() {
        watchdog.round();
        move(sensor, writer);
        watchdog.round();
        assertThat(socket.heard()).containsExactly("WATCHDOG=1");
    }

    @Test
    void whoeverIsHandedThingsMovesWithEach() {
        var taken = new ArrayList<String>();
        var engine = watchdog.<String>watched("engine", taken::add);
        move(sensor, writer);
        watchdog.round();
        assertThat(socket.heard()).isEmpty();
        move(sensor, writer);
        engine.accept("tick");
        watchdog.round();
        assertThat(socket.heard()).containsExactly("WATCHDOG=1");
        assertThat(taken).containsExactly("tick");
    }

    private static void move(AtomicLong... loops) {
        for (var loop : loops) {
            loop.incrementAndGet();
        }
    }
}
