package org.plumbline.mqtt.paho;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.fixture.RecordedWaiting;
import org.plumbline.mqtt.fixture.TcpProxy;
import org.plumbline.mqtt.fixture.TcpProxy.Wire;
import org.plumbline.mqtt.link.Backoff;
import org.plumbline.mqtt.link.LinkException;
import org.plumbline.mqtt.link.LinkLoop;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.Outgoing;

/// What goes wrong, how it is told, and that nothing is left behind.
class PahoLinkTest {

    private static final LinkParams IMPATIENT =
            new LinkParams("impatient", Duration.ZERO, null, Duration.ofSeconds(1), Duration.ofSeconds(1));

    @TempDir
    Path folder;

    @Test
    void aBrokerThatIsNotThereIsOneClearLine() throws Exception {
        int port = freePort();
        assertThatExceptionOfType(LinkException.class)
                .isThrownBy(() -> PahoLink.open(new Broker("127.0.0.1", port, null, null), IMPATIENT))
                .withMessage("mqtt://127.0.0.1:%d: connecting: Connection refused".formatted(port));
    }

    @Test
    void aNameThatDoesNotExistIsOneClearLine() {
        assertThatExceptionOfType(LinkException.class)
                .isThrownBy(() -> PahoLink.open(new Broker("nowhere.invalid", 1883, null, null), IMPATIENT))
                .withMessageStartingWith("mqtt://nowhere.invalid:1883: connecting: ");
    }

    @Test
    void aWrongPasswordIsOneClearLineWithoutThePasswordAndTriedWithGrowingWaits() throws Exception {
        try (var mosquitto = Mosquitto.start(folder)) {
            var wrong = mosquitto.as(new Login("plumbline", "hunter2"));
            assertThatExceptionOfType(LinkException.class)
                    .isThrownBy(() -> PahoLink.open(wrong, IMPATIENT))
                    .withMessage("%s: connecting: not allowed (user 'plumbline')".formatted(wrong));
            var waiting = new RecordedWaiting();
            var pace = new LinkLoop.Pace(Backoff.DEFAULT, waiting);
            try (var loop = LinkLoop.start("test", () -> PahoLink.open(wrong, IMPATIENT), _ -> {}, pace)) {
                assertThat(loop).isNotNull();
                assertThat(waiting.next()).isLessThanOrEqualTo(Duration.ofSeconds(1));
                waiting.next();
                assertThat(waiting.next()).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
            }
        }
    }

    /// Mosquitto takes a message it may not pass on and answers that it was not allowed.
    @Test
    void aTopicThatTheDeviceMayNotUseIsOneClearLine() throws Exception {
        var acl = Files.writeString(folder.resolve("acl"), "user plumbline\ntopic readwrite plumbline/desk/#\n");
        try (var mosquitto = Mosquitto.start(folder, "acl_file " + acl);
                var link = PahoLink.open(mosquitto.broker(), IMPATIENT)) {
            assertThat(link.publish(new Outgoing("plumbline/desk/event", "x", 1, false)))
                    .succeedsWithin(Duration.ofSeconds(10));
            assertThat(link.publish(new Outgoing("plumbline/sofa/event", "x", 1, false)))
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withMessageContaining(
                            "%s: publishing to plumbline/sofa/event: not allowed (user 'plumbline')",
                            mosquitto.broker());
        }
    }

    /// The broker of a network that swallows everything looks alive: only the silence tells.
    @Test
    void aBlackHoleIsNoticedWhileConnectingAndWhileConnected() throws Exception {
        try (var mosquitto = Mosquitto.start(folder);
                var proxy = TcpProxy.to(mosquitto.port())) {
            var broker = new Broker("127.0.0.1", proxy.port(), Mosquitto.LOGIN, null);
            try (var link = PahoLink.open(broker, IMPATIENT)) {
                proxy.set(Wire.BLACK_HOLE);
                assertThatExceptionOfType(LinkException.class).isThrownBy(() -> untilBroken(link));
            }
            assertThatExceptionOfType(LinkException.class)
                    .isThrownBy(() -> PahoLink.open(broker, IMPATIENT))
                    .withMessage("%s: connecting: no answer within 1 s".formatted(broker));
        }
    }

    @Test
    void whatWasUnderWayWhenTheBrokerDiedFails() throws Exception {
        try (var mosquitto = Mosquitto.start(folder);
                var proxy = TcpProxy.to(mosquitto.port());
                var link = PahoLink.open(new Broker("127.0.0.1", proxy.port(), Mosquitto.LOGIN, null), IMPATIENT)) {
            proxy.set(Wire.BLACK_HOLE);
            var unconfirmed = link.publish(new Outgoing("t/lost", "x", 1, false));
            assertThat(unconfirmed).isNotDone();
            proxy.cut();
            assertThat(unconfirmed)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withMessageContaining("the connection was lost");
        }
    }

    /// Paho by itself leaves threads behind when the peer hangs up before CONNACK (paho.mqtt.java issue 850).
    @Test
    void noThreadIsLeftWhenTheBrokerHangsUp() throws Exception {
        try (var mosquitto = Mosquitto.start(folder);
                var proxy = TcpProxy.to(mosquitto.port())) {
            var broker = new Broker("127.0.0.1", proxy.port(), Mosquitto.LOGIN, null);
            proxy.set(Wire.HANGS_UP);
            for (int attempt = 0; attempt < 5; attempt++) {
                assertThatExceptionOfType(LinkException.class).isThrownBy(() -> PahoLink.open(broker, IMPATIENT));
            }
            proxy.set(Wire.PASSES);
            for (int link = 0; link < 5; link++) {
                PahoLink.open(broker, IMPATIENT).close();
            }
            assertThat(proxy.accepted()).isEqualTo(10);
        }
        assertNoThreadIsLeft();
    }

    private static void assertNoThreadIsLeft() throws InterruptedException {
        for (Thread thread : ofPaho()) {
            thread.join(Duration.ofSeconds(5));
        }
        assertThat(ofPaho()).isEmpty();
    }

    /// Paho names its threads after the client; the pool's own name shows where it has not.
    private static List<Thread> ofPaho() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains(IMPATIENT.clientId()))
                .toList();
    }

    private static void untilBroken(MqttLink link) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < deadline) {
            link.receive(1, Duration.ofMillis(50));
        }
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
