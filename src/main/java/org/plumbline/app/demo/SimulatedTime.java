package org.plumbline.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;

/// The demo's two clocks: monotonic time begins with its first morning.
///
/// @param zone  her time zone
/// @param begin the first morning
record SimulatedTime(ZoneId zone, Instant begin) {

    static SimulatedTime from(LocalDateTime firstMorning, ZoneId zone) {
        return new SimulatedTime(zone, firstMorning.atZone(zone).toInstant());
    }

    SampleTime at(LocalDateTime local) {
        return new SampleTime(
                Duration.between(begin, local.atZone(zone).toInstant()).toNanos());
    }

    WallAnchor anchor(SampleTime at) {
        return new WallAnchor(at, begin.plusNanos(at.nanos()), true);
    }
}
