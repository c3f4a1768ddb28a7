package org.plumbline.core.coach.state;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.sample.SampleTime;

/// What she has set and declared.
///
/// @param dayKind     of today
/// @param declared    when she said so; null for a day of which she said nothing
/// @param interval    sitting after which a walk is due; null for what the plan says
/// @param buzzer      whether cues may sound
/// @param pausedUntil end of the pause she asked for; null for none
/// @param busyUntil   end of the time with light only, unless she ends it before; null for none
public record Settings(
        DayKind dayKind,
        @Nullable SampleTime declared,
        Personal personal,
        @Nullable Duration interval,
        boolean buzzer,
        @Nullable SampleTime pausedUntil,
        @Nullable SampleTime busyUntil) {

    public static final Settings START = new Settings(DayKind.ORDINARY, null, Personal.UNTOLD, null, true, null, null);

    public Settings with(DayKind kind, @Nullable SampleTime at) {
        return new Settings(kind, at, personal, interval, buzzer, pausedUntil, busyUntil);
    }

    public Settings with(Personal next) {
        return new Settings(dayKind, declared, next, interval, buzzer, pausedUntil, busyUntil);
    }

    public Settings with(Duration nextInterval) {
        return new Settings(dayKind, declared, personal, nextInterval, buzzer, pausedUntil, busyUntil);
    }

    public Settings withBuzzer(boolean on) {
        return new Settings(dayKind, declared, personal, interval, on, pausedUntil, busyUntil);
    }

    public Settings withPause(@Nullable SampleTime until) {
        return new Settings(dayKind, declared, personal, interval, buzzer, until, busyUntil);
    }

    public Settings withBusy(@Nullable SampleTime until) {
        return new Settings(dayKind, declared, personal, interval, buzzer, pausedUntil, until);
    }

    public boolean isBusy() {
        return busyUntil != null;
    }

    /// Without what has ended by itself at `now`.
    public Settings at(SampleTime now) {
        boolean pauseOver = pausedUntil != null && !now.isBefore(pausedUntil);
        boolean busyOver = busyUntil != null && !now.isBefore(busyUntil);
        return pauseOver || busyOver
                ? new Settings(
                        dayKind,
                        declared,
                        personal,
                        interval,
                        buzzer,
                        pauseOver ? null : pausedUntil,
                        busyOver ? null : busyUntil)
                : this;
    }
}
