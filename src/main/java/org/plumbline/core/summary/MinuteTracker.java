package org.plumbline.core.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.seat.sitting.Sitting;
import org.plumbline.core.stance.Stance;

/// Fills wall-clock minutes with what she did in them.
///
/// Lengths come from the monotonic clock, so a wall clock that is put right moves minutes but never
/// stretches them.
///
/// @param longestTick time between two ticks from which on the service is held not to have run: that
///                    time belongs to no minute and is unknown in the day. Default 5 s, five ticks
public record MinuteTracker(Duration longestTick) {

    public static final MinuteTracker DEFAULT = new MinuteTracker(Duration.ofSeconds(5));

    /// What she did since the tick before.
    ///
    /// @param steps   counted since then
    /// @param counted what else was counted since then
    /// @param sitting how she sits on the mat; null where it does not see her sit
    public record Activity(
            Stance stance,
            int steps,
            boolean slumped,
            BodySums counted,
            @Nullable Sitting sitting) {}

    /// The minute being filled, and the one that is complete, if one is.
    public record Step(MinuteState state, Optional<MinuteSummary> complete) {}

    /// The state after a tick; null before the first one.
    public Step step(@Nullable MinuteState state, WallAnchor tick, Activity activity) {
        var minute = tick.wall().truncatedTo(ChronoUnit.MINUTES);
        if (state == null) {
            return new Step(empty(minute, tick), Optional.empty());
        }
        var filled = filled(state, tick.at(), activity);
        if (minute.equals(state.start())) {
            return new Step(filled, Optional.empty());
        }
        return new Step(empty(minute, tick), Optional.of(filled.summary()));
    }

    private static MinuteState empty(Instant minute, WallAnchor tick) {
        return new MinuteState(minute, StanceSeconds.ZERO, 0, 0, BodySums.NONE, tick.at());
    }

    private MinuteState filled(MinuteState state, SampleTime now, Activity activity) {
        var elapsed = now.since(state.until());
        double seconds = elapsed.compareTo(longestTick) > 0 ? 0 : elapsed.toNanos() * 1e-9;
        return new MinuteState(
                state.start(),
                state.seconds().plus(StanceSeconds.of(activity.stance(), seconds)),
                state.steps() + activity.steps(),
                state.slumpSeconds() + (activity.slumped() ? seconds : 0),
                state.body().plus(body(activity, seconds)),
                now);
    }

    private static BodySums body(Activity activity, double seconds) {
        var sitting = activity.sitting();
        return sitting == null ? activity.counted() : activity.counted().plus(BodySums.of(sitting, seconds));
    }
}
