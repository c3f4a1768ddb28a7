package org.plumbline.mqtt.paho;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.mqtt.fixture.Certificates;
import org.plumbline.mqtt.fixture.Links;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.link.LinkException;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.MqttLinkContract;
import org.plumbline.mqtt.link.Outgoing;

/// The same contract over an encrypted connection, and brokers that are not who they should be.
class PahoOverTlsTest extends MqttLinkContract {

    private static final LinkParams PARAMS = LinkParams.sender("tls", new Outgoing("t/will", "offline", 1, false));

    @TempDir
    static Path folder;

    static Certificates certificates;
    static Mosquitto mosquitto;

    @BeforeAll
    static void start() throws Exception {
        certificates = Certificates.make(folder);
        mosquitto = Mosquitto.start(folder, certificates.mosquitto());
    }

    @AfterAll
    static void stop() {
        mosquitto.close();
    }

    @Override
    protected MqttLink open(Wanted wanted) throws Exception {
        return Links.open(at("localhost", certificates.trusting()), wanted);
    }

    @Test
    void aBrokerThatNobodyVouchesForIsRefused() throws Exception {
        var stranger = at("localhost", SSLContext.getDefault());
        assertThatExceptionOfType(LinkException.class)
                .isThrownBy(() -> PahoLink.open(stranger, PARAMS))
                .withMessageStartingWith(stranger + ": connecting: ")
                .withMessageContaining("unable to find valid certification path");
    }

    @Test
    void aCertificateForAnotherNameIsRefused() throws Exception {
        var misnamed = at("127.0.0.1", certificates.trusting());
        assertThatExceptionOfType(LinkException.class)
                .isThrownBy(() -> PahoLink.open(misnamed, PARAMS))
                .withMessageContaining("No subject alternative names matching IP address 127.0.0.1");
    }

    @Test
    void aClientThatDoesNotEncryptIsNotAnswered() {
        var impatient = new LinkParams("plain", Duration.ZERO, null, Duration.ofSeconds(2), Duration.ofSeconds(2));
        assertThatExceptionOfType(LinkException.class).isThrownBy(() -> PahoLink.open(mosquitto.broker(), impatient));
        assertThat(mosquitto.broker().toString()).startsWith("mqtt://");
    }

    private static Broker at(String host, SSLContext tls) {
        return new Broker(host, mosquitto.port(), Mosquitto.LOGIN, tls);
    }
}
