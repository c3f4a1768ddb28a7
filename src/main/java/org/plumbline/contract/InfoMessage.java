package org.plumbline.contract;

import org.plumbline.core.sample.Placement;

/// What the device is, retained by the broker.
///
/// @param version   of the software
/// @param simulated true if no sensor is real: demo data
/// @param speed     how many times faster than real time it runs; 1 for a real one
/// @param zone      her time zone, such as `Europe/Berlin`
public record InfoMessage(
        String device, String version, boolean simulated, double speed, Placement placement, String zone)
        implements Message {

    @Override
    public Channel channel() {
        return Channel.INFO;
    }
}
