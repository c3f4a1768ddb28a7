package org.plumbline.config.section;

import java.time.ZoneId;
import java.util.regex.Pattern;
import org.plumbline.core.check.Allowed;
import org.plumbline.core.sample.Placement;

/// Who this is, where it is, and where the clip is worn.
///
/// @param id        name in MQTT topics and logs
/// @param zone      name of her time zone, or `system`
/// @param placement of the clip
public record DeviceSection(String id, String zone, Placement placement) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_-]{0,31}");
    private static final String SYSTEM = "system";

    public DeviceSection {
        Allowed.check(
                ID.matcher(id).matches(), "id", id, "1 to 32 of a-z, 0-9, - and _, beginning with a letter or digit");
        Allowed.check(
                zone.equals(SYSTEM) || ZoneId.getAvailableZoneIds().contains(zone),
                "zone",
                zone,
                "a time zone such as Europe/Berlin, or system");
    }

    /// The same device with the clip worn elsewhere.
    public DeviceSection wornAt(Placement other) {
        return new DeviceSection(id, zone, other);
    }

    /// The same device in another time zone.
    public DeviceSection in(ZoneId other) {
        return new DeviceSection(id, other.getId(), placement);
    }

    public ZoneId zoneId() {
        return zone.equals(SYSTEM) ? ZoneId.systemDefault() : ZoneId.of(zone);
    }
}
