package org.plumbline.mqtt.link;

/// A message as it came in.
///
/// @param id           by which the broker expects it to be acknowledged; 0 where it expects nothing
/// @param retained     kept by the broker from before this link subscribed: nobody is sending it now
/// @param arrivedNanos when it came, on the clock of `System.nanoTime`
public record Delivery(
        String topic, String payload, int qos, int id, boolean retained, Exchange exchange, long arrivedNanos) {

    public Delivery(String topic, String payload, int qos, int id) {
        this(topic, payload, qos, id, false, Exchange.NONE, 0);
    }
}
