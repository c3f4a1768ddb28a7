package org.plumbline.core.coach.state;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.Stance;

/// How long she has sat since her last walk break; only time that is known to be sitting counts.
///
/// @param sat     sitting time so far
/// @param since   when that sitting began; null before any
/// @param satDown when she sat down last; null while she is off the seat
/// @param seated  whether she sat at `until`
/// @param unknown how long data have been missing by now
/// @param until   how far the time has been accounted for; null before the first step
public record SittingClock(
        Duration sat,
        @Nullable SampleTime since,
        @Nullable SampleTime satDown,
        boolean seated,
        Duration unknown,
        @Nullable SampleTime until) {

    public static final SittingClock ZERO = new SittingClock(Duration.ZERO, null, null, false, Duration.ZERO, null);

    /// The clock at `now`, when `stance` has been so since `stanceSince`.
    public SittingClock upTo(SampleTime now, Stance stance, SampleTime stanceSince) {
        if (stance.isSeated()) {
            var from = seated && until != null ? until : notBefore(stanceSince);
            return new SittingClock(
                    sat.plus(now.since(from)),
                    since == null ? from : since,
                    satDown == null ? from : satDown,
                    true,
                    Duration.ZERO,
                    now);
        }
        return stance == Stance.UNKNOWN
                ? new SittingClock(sat, since, satDown, false, now.since(stanceSince), now)
                : new SittingClock(sat, since, null, false, Duration.ZERO, now);
    }

    /// The clock after part of a walk break: `credit` 0 leaves it, 1 sets it back to nothing.
    public SittingClock credited(double credit) {
        return new SittingClock(
                sat.minusNanos(Math.round(sat.toNanos() * credit)), since, satDown, seated, unknown, until);
    }

    /// The clock after a walk break: nothing sat yet.
    public SittingClock restarted() {
        return new SittingClock(Duration.ZERO, null, satDown, seated, Duration.ZERO, until);
    }

    private SampleTime notBefore(SampleTime moment) {
        return until != null && moment.isBefore(until) ? until : moment;
    }
}
