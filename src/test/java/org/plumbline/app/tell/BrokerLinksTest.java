package org.plumbline.app.tell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.config.section.MqttSection;
import org.plumbline.mqtt.fixture.Certificates;
import org.plumbline.mqtt.fixture.Effects;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.fixture.RecordedWaiting;
import org.plumbline.mqtt.link.Backoff;
import org.plumbline.mqtt.link.LinkException;
import org.plumbline.mqtt.link.LinkLoop;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.outbox.Outbox;
import org.plumbline.mqtt.publish.DeviceSession;

/// A broker that lets in by certificate, from the configuration to the link, and what is said when it does not.
class BrokerLinksTest {

    @TempDir
    Path folder;

    private Path client;
    private Path stranger;
    private Mosquitto mosquitto;

    @BeforeEach
    void start() throws Exception {
        client = made("client");
        stranger = made("stranger");
        var broker = Certificates.make(Files.createDirectory(folder.resolve("broker")));
        var lines = new ArrayList<>(List.of(broker.mosquitto()));
        lines.add("cafile " + client.resolve("broker.crt"));
        lines.add("require_certificate true");
        lines.add("use_identity_as_username true");
        mosquitto = Mosquitto.start(folder.resolve("broker"), lines.toArray(String[]::new));
    }

    @AfterEach
    void stop() {
        mosquitto.close();
    }

    private Path made(String name) throws Exception {
        var made = Files.createDirectory(folder.resolve(name));
        Certificates.make(made);
        return made;
    }

    @Test
    void aCertificateLetsInWithoutAPassword() throws Exception {
        try (var link = opener(section(client)).open()) {
            link.requireUp();
            assertThat(link.window()).isPositive();
        }
    }

    @Test
    void aCertificateThatTheBrokerDoesNotKnowIsOneLineAndTriedWithGrowingWaits() throws Exception {
        assertOneLineAndGrowingWaits(opener(section(stranger)));
    }

    @Test
    void noCertificateIsOneLineToo() throws Exception {
        var none = new MqttSection(url(), "", "", section(client).caFile(), "", "", "");
        assertOneLineAndGrowingWaits(opener(none));
    }

    @Test
    void aFileThatIsNoKeyIsNamed() throws IOException {
        var noKey = Files.writeString(folder.resolve("no-key.pem"), "hunter2");
        var section =
                new MqttSection(url(), "", "", "", client.resolve("broker.crt").toString(), noKey.toString(), "");
        assertThatIOException()
                .isThrownBy(() -> BrokerLinks.of(section))
                .withMessage(noKey + ": no EC key in PEM (PKCS #8)");
    }

    private void assertOneLineAndGrowingWaits(MqttLink.Opener opener) throws Exception {
        assertThatExceptionOfType(LinkException.class)
                .isThrownBy(() -> attempt(opener))
                .withMessageStartingWith("mqtts://localhost:%d: connecting: ".formatted(mosquitto.port()))
                .withMessageContaining("certificate")
                .withMessageMatching("[^\\n]*");
        var waiting = new RecordedWaiting();
        try (var outbox = Outbox.open(folder.resolve("outbox.db"));
                var loop = LinkLoop.start(
                        "test",
                        opener,
                        new DeviceSession(Effects.INFO, outbox, List.of()),
                        new LinkLoop.Pace(Backoff.DEFAULT, waiting))) {
            assertThat(loop).isNotNull();
            assertThat(waiting.next()).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
            waiting.next();
            assertThat(waiting.next()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
        }
    }

    /// TLS 1.3 tells a client that it is refused only after it has believed itself connected.
    private static void attempt(MqttLink.Opener opener) throws Exception {
        try (var link = opener.open()) {
            link.receive(1, Duration.ofSeconds(5));
            link.requireUp();
        }
    }

    private MqttLink.Opener opener(MqttSection section) throws IOException {
        return BrokerLinks.of(section).toTell("desk");
    }

    private MqttSection section(Path own) {
        return new MqttSection(
                url(),
                "",
                "",
                folder.resolve("broker/broker.crt").toString(),
                own.resolve("broker.crt").toString(),
                own.resolve("broker.key").toString(),
                "");
    }

    private URI url() {
        return URI.create("mqtts://localhost:" + mosquitto.port());
    }
}
