package org.plumbline.core.coach.state;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.Stance;

/// How long she has sat since her last walk break; only time that is known to be sitting counts.
///
/// @param sat     sitting time so far
/// @param credit  of it, what short breaks and tilts have earned
/// @param since   when that sitting began; null before any
/// @param satDown when she sat down last; null while she is off the seat
/// @param seated  whether she sat at `until`
/// @param unknown how long data have been missing by now
/// @param until   how far the time has been accounted for; null before the first step
public record SittingClock(
        Duration sat,
        Duration credit,
        @Nullable SampleTime since,
        @Nullable SampleTime satDown,
        boolean seated,
        Duration unknown,
        @Nullable SampleTime until) {

    public static final SittingClock ZERO =
            new SittingClock(Duration.ZERO, Duration.ZERO, null, null, false, Duration.ZERO, null);

    /// The clock at `now`, when `stance` has been so since `stanceSince`.
    public SittingClock upTo(SampleTime now, Stance stance, SampleTime stanceSince) {
        if (stance.isSeated()) {
            var from = seated && until != null ? until : notBefore(stanceSince);
            return new SittingClock(
                    sat.plus(now.since(from)),
                    credit,
                    since == null ? from : since,
                    satDown == null ? from : satDown,
                    true,
                    Duration.ZERO,
                    now);
        }
        return stance == Stance.UNKNOWN
                ? new SittingClock(sat, credit, since, satDown, false, now.since(stanceSince), now)
                : new SittingClock(sat, credit, since, null, false, Duration.ZERO, now);
    }

    /// Sitting time that counts towards the next walk.
    public Duration counted() {
        return sat.minus(credit);
    }

    /// The clock after part of a walk break.
    ///
    /// @param share    of a walk break: 0 leaves as much as `interval` asks for, 1 leaves nothing
    /// @param interval sitting after which a walk is due; what she sat beyond it is not held against her
    public SittingClock credited(double share, Duration interval) {
        var due = counted().compareTo(interval) > 0 ? interval : counted();
        var left = Duration.ofNanos(Math.round(due.toNanos() * (1 - share)));
        return new SittingClock(sat, sat.minus(left), since, satDown, seated, unknown, until);
    }

    /// The clock after a walk break: nothing sat yet.
    public SittingClock restarted() {
        return new SittingClock(Duration.ZERO, Duration.ZERO, null, satDown, seated, Duration.ZERO, until);
    }

    private SampleTime notBefore(SampleTime moment) {
        return until != null && moment.isBefore(until) ? until : moment;
    }
}
