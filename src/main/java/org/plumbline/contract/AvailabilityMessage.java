package org.plumbline.contract;

/// Whether the device is connected. The broker itself says so when a device falls silent.
public record AvailabilityMessage(String device, boolean online) implements Message {

    @Override
    public Channel channel() {
        return Channel.AVAILABILITY;
    }
}
