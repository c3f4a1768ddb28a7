package org.plumbline.simulation.sitter;

import java.time.Duration;
import java.time.LocalTime;

/// One activity of a scripted day.
///
/// @param length positive; the segment ends on the day it began
public record Segment(Activity activity, LocalTime start, Duration length) {

    public Segment {
        if (!length.isPositive()
                || start.toNanoOfDay() + length.toNanos() > Duration.ofDays(1).toNanos()) {
            throw new IllegalArgumentException(
                    "length must be positive and end by midnight: %s from %s".formatted(length, start));
        }
    }

    public LocalTime end() {
        return start.plus(length);
    }
}
