package org.plumbline.core.summary;

import org.jspecify.annotations.Nullable;

/// What [DayTracker] remembers.
///
/// @param minute being filled; null before the first tick
/// @param day    the complete minutes and all counts of today; null before the first tick
public record DayState(
        @Nullable MinuteState minute, @Nullable DaySummary day) {

    public static final DayState START = new DayState(null, null);
}
