package org.plumbline.systemd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemdTest {

    @TempDir
    private Path folder;

    @Test
    void itIsToldWhatHappensInTheOrderItHappens() {
        try (var socket = ListeningSocket.at(folder.resolve("notify"))) {
            var systemd = Systemd.of(Map.of("NOTIFY_SOCKET", socket.name()));
            systemd.status("sensing, ünd well");
            systemd.ready();
            systemd.alive();
            systemd.stopping();
            assertThat(socket.heard())
                    .containsExactly("STATUS=sensing, ünd well", "READY=1", "WATCHDOG=1", "STOPPING=1");
        }
    }

    @Test
    void whereNobodyListensTheServiceGoesOn() {
        var gone = Systemd.of(Map.of("NOTIFY_SOCKET", folder.resolve("gone").toString()));
        gone.ready();
        Systemd.NOBODY.ready();
        assertThat(gone.socket()).isNotNull();
    }

    @Test
    void theWatchdogsTimeIsToldInMicroseconds() {
        assertThat(Systemd.of(Map.of("WATCHDOG_USEC", "30000000")).watchdog()).isEqualTo(Duration.ofSeconds(30));
        assertThat(Systemd.of(Map.of()).watchdog()).isNull();
    }
}
