package org.plumbline.mqtt.link;

import org.plumbline.contract.Channel;
import org.plumbline.contract.Message;
import org.plumbline.contract.json.MessageJson;

/// A message as it leaves.
///
/// @param qos      0: sent once; 1: confirmed by the broker
/// @param retained whether the broker keeps it for whoever subscribes later
public record Outgoing(String topic, String payload, int qos, boolean retained, Exchange exchange) {

    public Outgoing(String topic, String payload, int qos, boolean retained) {
        this(topic, payload, qos, retained, Exchange.NONE);
    }

    public Outgoing(Channel channel, String device, String payload) {
        this(channel.topic(device), payload, channel.qos(), channel.retained());
    }

    public static Outgoing of(Message message) {
        return new Outgoing(message.channel(), message.device(), MessageJson.encode(message));
    }
}
