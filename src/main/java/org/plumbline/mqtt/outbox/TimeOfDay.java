package org.plumbline.mqtt.outbox;

import java.time.Instant;
import java.time.ZoneId;
import org.plumbline.core.sample.WallAnchor;

/// The time of day, once it is known.
///
/// @param zero the wall time of the monotonic clock's zero
/// @param zone cuts days
public record TimeOfDay(Instant zero, ZoneId zone) {

    public static TimeOfDay of(WallAnchor anchor, ZoneId zone) {
        return new TimeOfDay(Dated.zero(anchor), zone);
    }
}
