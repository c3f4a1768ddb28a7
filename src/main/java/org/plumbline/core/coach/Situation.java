package org.plumbline.core.coach;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.bout.Absence;
import org.plumbline.core.bout.BoutState;
import org.plumbline.core.posture.Body;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.stance.StanceEstimate;

/// What the coach sees at one moment.
///
/// @param anchor     the moment, on both clocks
/// @param zone       her time zone
/// @param stance     what she does
/// @param bout       where she is in the sit–break cycle
/// @param body       how she holds herself
/// @param exercising whether an exercise is being guided
public record Situation(
        WallAnchor anchor, ZoneId zone, StanceEstimate stance, BoutState bout, Body body, boolean exercising) {

    public SampleTime now() {
        return anchor.at();
    }

    public boolean isSeated() {
        return stance.stance().isSeated();
    }

    /// A moment as her clock on the wall shows it, to the minute.
    public LocalTime clock(SampleTime moment) {
        return anchor.wallTime(moment).atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /// Her date at a moment, as far as the wall clock is right now.
    public LocalDate date(SampleTime moment) {
        return anchor.wallTime(moment).atZone(zone).toLocalDate();
    }

    /// Her time off the seat, if she is off it for long enough to end the bout.
    public Optional<Absence> absence() {
        return bout instanceof BoutState.OnBreak rest ? Optional.of(rest.absence()) : Optional.empty();
    }

    /// Whether she has moved of her own since `since`: fidgets, has shifted her weight or changed her posture.
    public boolean movedSince(SampleTime since) {
        return stance.stance() == Stance.SEATED_MOVING
                || isAfter(body.weightMovedAt(), since)
                || isAfter(body.postureSince(), since);
    }

    private static boolean isAfter(@Nullable SampleTime moment, SampleTime since) {
        return moment != null && since.isBefore(moment);
    }
}
