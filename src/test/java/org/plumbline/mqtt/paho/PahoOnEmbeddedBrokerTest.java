package org.plumbline.mqtt.paho;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.broker.EmbeddedBroker;
import org.plumbline.mqtt.fixture.Links;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.MqttLinkContract;

class PahoOnEmbeddedBrokerTest extends MqttLinkContract {

    private static final Login LOGIN = new Login("demo", "a secret");

    @TempDir
    static Path folder;

    static EmbeddedBroker embedded;

    @BeforeAll
    static void start() throws Exception {
        embedded = EmbeddedBroker.start(EmbeddedBroker.ANY_PORT, folder, LOGIN.user(), LOGIN.password());
    }

    @AfterAll
    static void stop() {
        embedded.close();
    }

    @Override
    protected MqttLink open(Wanted wanted) throws Exception {
        return Links.open(new Broker(embedded.host(), embedded.port(), LOGIN, null), wanted);
    }
}
