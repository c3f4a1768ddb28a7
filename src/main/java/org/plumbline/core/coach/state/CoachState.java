package org.plumbline.core.coach.state;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the coach remembers.
///
/// @param clock    sitting since the last walk break
/// @param walk     where the prompt for a walk break stands
/// @param nudge    the nudge that waits or has been given; null for none
/// @param bout     what counts until she next gets up
/// @param settings what she has set and declared
/// @param delivery of cues
public record CoachState(
        SittingClock clock,
        WalkPhase walk,
        @Nullable Nudge nudge,
        BoutMemory bout,
        Settings settings,
        Delivery delivery) {

    public static final CoachState START = new CoachState(
            SittingClock.ZERO, new WalkPhase.Watching(), null, BoutMemory.EMPTY, Settings.START, Delivery.START);

    public CoachState with(SittingClock next) {
        return new CoachState(next, walk, nudge, bout, settings, delivery);
    }

    public CoachState with(WalkPhase next) {
        if (next.equals(walk)) {
            return this;
        }
        return new CoachState(clock, next, nudge, bout, settings, delivery);
    }

    public CoachState withNudge(@Nullable Nudge next) {
        if (Objects.equals(next, nudge)) {
            return this;
        }
        return new CoachState(clock, walk, next, bout, settings, delivery);
    }

    public CoachState with(BoutMemory next) {
        return next.equals(bout) ? this : new CoachState(clock, walk, nudge, next, settings, delivery);
    }

    public CoachState with(Settings next) {
        return next.equals(settings) ? this : new CoachState(clock, walk, nudge, bout, next, delivery);
    }

    public CoachState with(Delivery next) {
        return next.equals(delivery) ? this : new CoachState(clock, walk, nudge, bout, settings, next);
    }

    public CoachState with(Learning next) {
        return with(delivery.with(next));
    }
}
