package org.plumbline.mqtt.paho;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.mqtt.fixture.Links;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.MqttLinkContract;

class PahoOnMosquittoTest extends MqttLinkContract {

    @TempDir
    static Path folder;

    static Mosquitto mosquitto;

    @BeforeAll
    static void start() throws Exception {
        mosquitto = Mosquitto.start(folder);
    }

    @AfterAll
    static void stop() {
        mosquitto.close();
    }

    @Override
    protected MqttLink open(Wanted wanted) throws Exception {
        return Links.open(mosquitto.broker(), wanted);
    }
}
