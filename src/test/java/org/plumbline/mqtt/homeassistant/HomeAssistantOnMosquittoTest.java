package org.plumbline.mqtt.homeassistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.contract.StateMessage;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.mqtt.fixture.Effects;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.link.LinkLoop;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.outbox.Outbox;
import org.plumbline.mqtt.paho.LinkParams;
import org.plumbline.mqtt.paho.PahoLink;
import org.plumbline.mqtt.publish.DeviceSession;

/// A plain subscriber sees on a real broker what Home Assistant would.
class HomeAssistantOnMosquittoTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CONFIG = "homeassistant/device/desk/config";
    private static final String STATE = "plumbline/desk/state";

    @TempDir
    private Path folder;

    @Test
    void theDeviceIsDescribedOnConnectingAndAgainWhenHomeAssistantStarts() throws Exception {
        try (var broker = Mosquitto.start(folder);
                var outbox = Outbox.open(folder.resolve("outbox.db"));
                var home = PahoLink.open(broker.broker(), LinkParams.visitor("home"))) {
            home.subscribe(List.of(CONFIG, STATE));
            var session =
                    new DeviceSession(Effects.INFO, outbox, List.of(new HomeAssistant(Effects.INFO, "homeassistant")));
            session.show(state());
            var params = LinkParams.sender("desk", DeviceSession.will("desk"));
            try (var _ = LinkLoop.start(
                    "desk", () -> PahoLink.open(broker.broker(), params), session, LinkLoop.Pace.DEFAULT)) {
                assertThat(topics(home, 2)).containsExactly(CONFIG, STATE);
                var _ = home.publish(new Outgoing("homeassistant/status", "online", 1, false));
                assertThat(topics(home, 2)).containsExactly(CONFIG, STATE);
            }
        }
    }

    private static List<String> topics(MqttLink link, int count) throws Exception {
        var topics = new ArrayList<String>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (topics.size() < count && System.nanoTime() < deadline) {
            for (var delivery : link.receive(count, Duration.ofMillis(200))) {
                topics.add(delivery.topic());
                link.acknowledge(delivery);
            }
        }
        return topics;
    }

    private static StateMessage state() {
        var now = Instant.parse("2026-11-21T09:00:00Z");
        return new StateMessage(
                "desk",
                now,
                true,
                Stance.STANDING,
                Basis.MAT,
                now,
                "",
                Posture.UNKNOWN,
                null,
                null,
                "",
                StateMessage.Coaching.IDLE,
                null,
                DaySummary.empty(LocalDate.of(2026, 11, 21)));
    }
}
