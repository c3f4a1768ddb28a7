package org.plumbline.core.sample;

import java.time.Instant;

/// One moment seen on both clocks: dates anything else that is on the monotonic one.
///
/// @param at     the moment on the monotonic clock
/// @param wall   the same moment on the wall clock
/// @param synced whether the wall clock had been set by NTP or a clock chip by then
public record WallAnchor(SampleTime at, Instant wall, boolean synced) {

    /// The wall time of a moment on the monotonic clock.
    public Instant wallTime(SampleTime moment) {
        return wall.plus(moment.since(at));
    }
}
