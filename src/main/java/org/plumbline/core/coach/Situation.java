package org.plumbline.core.coach;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.core.bout.Absence;
import org.plumbline.core.bout.BoutState;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.StanceEstimate;

/// What the coach sees at one moment.
///
/// @param anchor the moment, on both clocks
/// @param zone   her time zone
/// @param stance what she does
/// @param bout   where she is in the sit–break cycle
public record Situation(WallAnchor anchor, ZoneId zone, StanceEstimate stance, BoutState bout) {

    SampleTime now() {
        return anchor.at();
    }

    /// A moment as her clock on the wall shows it, to the minute.
    LocalTime clock(SampleTime moment) {
        return anchor.wallTime(moment).atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /// Her time off the seat, if she is off it for long enough to end the bout.
    Optional<Absence> absence() {
        return bout instanceof BoutState.OnBreak rest ? Optional.of(rest.absence()) : Optional.empty();
    }
}
