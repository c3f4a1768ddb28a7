package org.plumbline.core.coach;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.Stance;

/// How long she has sat since her last walk break; only time that is known to be sitting counts.
///
/// @param sat     sitting time so far
/// @param since   when that sitting began; null before any
/// @param seated  when she sat down last; null while she is not seated
/// @param unknown how long data have been missing by now
/// @param until   how far the time has been accounted for; null before the first step
public record SittingClock(
        Duration sat,
        @Nullable SampleTime since,
        @Nullable SampleTime seated,
        Duration unknown,
        @Nullable SampleTime until) {

    public static final SittingClock ZERO = new SittingClock(Duration.ZERO, null, null, Duration.ZERO, null);

    /// The clock at `now`, when `stance` has been so since `stanceSince`.
    SittingClock upTo(SampleTime now, Stance stance, SampleTime stanceSince) {
        if (stance.isSeated()) {
            var from = seated == null || until == null ? notBefore(stanceSince) : until;
            return new SittingClock(
                    sat.plus(now.since(from)),
                    since == null ? from : since,
                    seated == null ? from : seated,
                    Duration.ZERO,
                    now);
        }
        boolean blind = stance == Stance.UNKNOWN;
        return new SittingClock(sat, since, null, blind ? now.since(stanceSince) : Duration.ZERO, now);
    }

    /// The clock after part of a walk break: `credit` 0 leaves it, 1 sets it back to nothing.
    SittingClock credited(double credit) {
        return new SittingClock(sat.minusNanos(Math.round(sat.toNanos() * credit)), since, seated, unknown, until);
    }

    /// The clock after a walk break: nothing sat yet.
    SittingClock restarted() {
        return new SittingClock(Duration.ZERO, null, null, Duration.ZERO, until);
    }

    private SampleTime notBefore(SampleTime moment) {
        return until != null && moment.isBefore(until) ? until : moment;
    }
}
