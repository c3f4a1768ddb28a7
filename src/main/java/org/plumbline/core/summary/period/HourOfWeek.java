package org.plumbline.core.summary.period;

import java.time.DayOfWeek;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.StanceSeconds;

/// One hour of her local clock on one day of the week, added up over a period: a cell of the heatmap.
///
/// @param hour    0 to 23
/// @param hours   how many such hours something was told of
/// @param seconds time in each stance in all of them
public record HourOfWeek(
        DayOfWeek day, int hour, int hours, StanceSeconds seconds, int steps, double slumpSeconds, BodySums body) {

    public HourOfWeek {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("hour must be 0 to 23: " + hour);
        }
    }
}
