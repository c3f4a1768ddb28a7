package org.plumbline.mqtt.outbox;

import org.plumbline.contract.Channel;

/// One message that waits.
///
/// @param position its place in the order of telling, never used twice
/// @param synced   whether its dates are right for good; a row that is not may come again with others
/// @param payload  its JSON
public record OutboxRow(long position, Channel channel, String device, boolean synced, String payload) {}
