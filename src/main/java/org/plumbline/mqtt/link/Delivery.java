package org.plumbline.mqtt.link;

/// A message as it came in.
///
/// @param id by which the broker expects it to be acknowledged; 0 where it expects nothing
public record Delivery(String topic, String payload, int qos, int id) {}
