package org.plumbline.contract;

import java.util.Map;
import org.plumbline.core.sample.Placement;

/// What the device is, retained by the broker.
///
/// @param version   of the software
/// @param simulated true if no sensor is real: demo data
/// @param speed     how many times faster than real time it runs; 1 for a real one
/// @param zone      her time zone, such as `Europe/Berlin`
/// @param hardware  what it runs on, in words; empty where that is not known
/// @param settings  what it was set to, `section.key` to text, whole number or boolean: no secret, and nothing that
///                  she told of herself
public record InfoMessage(
        String device,
        String version,
        boolean simulated,
        double speed,
        Placement placement,
        String zone,
        String hardware,
        Map<String, Object> settings)
        implements Message {

    public InfoMessage {
        settings = Map.copyOf(settings);
    }

    /// Of a device that does not tell what it runs on and is set to.
    public InfoMessage(
            String device, String version, boolean simulated, double speed, Placement placement, String zone) {
        this(device, version, simulated, speed, placement, zone, "", Map.of());
    }

    @Override
    public Channel channel() {
        return Channel.INFO;
    }
}
