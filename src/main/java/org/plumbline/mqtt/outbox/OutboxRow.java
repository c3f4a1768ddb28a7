package org.plumbline.mqtt.outbox;

import org.plumbline.contract.Channel;

/// One message that waits.
///
/// @param position its place in the order of telling, never used twice
/// @param payload  its JSON
public record OutboxRow(long position, Channel channel, String device, String payload) {}
