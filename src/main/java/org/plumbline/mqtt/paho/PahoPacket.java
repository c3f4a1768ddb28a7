package org.plumbline.mqtt.paho;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HexFormat;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.jspecify.annotations.Nullable;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.Exchange;
import org.plumbline.mqtt.link.Outgoing;

/// Messages to Paho's and back.
final class PahoPacket {

    private PahoPacket() {}

    static MqttMessage of(Outgoing message) {
        return new MqttMessage(
                message.payload().getBytes(UTF_8), message.qos(), message.retained(), properties(message.exchange()));
    }

    private static MqttProperties properties(Exchange exchange) {
        var properties = new MqttProperties();
        if (exchange.responseTopic() != null) {
            properties.setResponseTopic(exchange.responseTopic());
        }
        if (exchange.correlation() != null) {
            properties.setCorrelationData(HexFormat.of().parseHex(exchange.correlation()));
        }
        if (exchange.expiry() != null) {
            properties.setMessageExpiryInterval(exchange.expiry().toSeconds());
        }
        return properties;
    }

    static Delivery read(String topic, MqttMessage message) {
        return new Delivery(
                topic,
                new String(message.getPayload(), UTF_8),
                message.getQos(),
                message.getId(),
                message.isRetained(),
                exchange(message.getProperties()),
                System.nanoTime());
    }

    private static Exchange exchange(@Nullable MqttProperties properties) {
        if (properties == null) {
            return Exchange.NONE;
        }
        var correlation = properties.getCorrelationData();
        var expiry = properties.getMessageExpiryInterval();
        return new Exchange(
                properties.getResponseTopic(),
                correlation == null ? null : HexFormat.of().formatHex(correlation),
                expiry == null ? null : Duration.ofSeconds(expiry));
    }
}
