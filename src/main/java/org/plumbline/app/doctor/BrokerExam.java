package org.plumbline.app.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.config.section.MqttSection;
import org.plumbline.mqtt.link.LinkException;

/// Whether there is a broker where one is configured, and whether it lets this device in.
///
/// @param device   its name
/// @param patience how long it is waited for that something listens there
public record BrokerExam(String device, Duration patience) {

    /// With what the configuration says.
    Finding of(MqttSection mqtt) throws InterruptedException {
        try {
            return of(BrokerLinks.of(mqtt));
        } catch (IOException e) {
            return Finding.fail("mqtt", "the log-in cannot be read: " + e.getMessage());
        }
    }

    /// With what the links log in with.
    public Finding of(BrokerLinks links) throws InterruptedException {
        var broker = links.broker();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(broker.host(), broker.port()), (int) patience.toMillis());
        } catch (IOException e) {
            return Finding.warn(
                    "mqtt",
                    "%s does not answer (%s): prompts go on, messages wait. Is mosquitto running there?"
                            .formatted(broker, e.getMessage()));
        }
        try (var link = links.toTry(device).open()) {
            link.requireUp();
            return Finding.ok("mqtt", broker + " lets this device in");
        } catch (LinkException e) {
            return Finding.fail("mqtt", e.getMessage() + ". Prompts go on, messages wait; see [mqtt]");
        }
    }
}
