package org.plumbline.app.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.config.section.MqttSection;

/// Whether there is a broker where one is configured, and whether what is needed to log in can be read.
record BrokerExam(Duration patience) {

    Finding of(MqttSection mqtt) {
        var url = mqtt.url();
        try {
            BrokerLinks.of(mqtt);
        } catch (IOException e) {
            return Finding.fail("mqtt", "the log-in cannot be read: " + e.getMessage());
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(url.getHost(), url.getPort()), (int) patience.toMillis());
            return Finding.ok("mqtt", url + " answers");
        } catch (IOException e) {
            return Finding.warn(
                    "mqtt",
                    "%s does not answer (%s): prompts go on, messages wait. Is mosquitto running there?"
                            .formatted(url, e.getMessage()));
        }
    }
}
