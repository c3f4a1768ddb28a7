package org.plumbline.core.coach.state;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// What the coach remembers of its cues.
///
/// @param cues       when cues were given within the last hour, oldest first
/// @param peaceUntil no prompt before; null for any time
public record Delivery(List<SampleTime> cues, @Nullable SampleTime peaceUntil, Learning learning) {

    public static final Delivery START = new Delivery(List.of(), null, Learning.START);

    private static final Duration AN_HOUR = Duration.ofHours(1);

    public Delivery {
        cues = List.copyOf(cues);
    }

    /// How many cues the hour before `now` has seen.
    public int within(SampleTime now) {
        return (int) cues.stream().filter(cue -> !now.isMoreThan(AN_HOUR, cue)).count();
    }

    /// With one more cue, and without those that are more than an hour old.
    public Delivery cued(SampleTime now) {
        var recent = new ArrayList<>(cues);
        recent.removeIf(cue -> now.isMoreThan(AN_HOUR, cue));
        recent.add(now);
        return new Delivery(recent, peaceUntil, learning);
    }

    public Delivery withPeace(SampleTime until) {
        return new Delivery(cues, until, learning);
    }

    public Delivery with(Learning next) {
        return next.equals(learning) ? this : new Delivery(cues, peaceUntil, next);
    }
}
