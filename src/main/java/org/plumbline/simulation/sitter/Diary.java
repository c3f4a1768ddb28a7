package org.plumbline.simulation.sitter;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// The scripted activity of the moment, day after day.
final class Diary {

    private final long seed;
    private final LocalDateTime start;
    private List<Segment> today = List.of();
    private LocalDate date = LocalDate.MIN;
    private Activity activity = Activity.CLIP_ON_DESK;
    private long ends = Long.MIN_VALUE;

    /// @param start the local time at which `nanos` is 0
    Diary(long seed, LocalDateTime start) {
        this.seed = seed;
        this.start = start;
    }

    /// What is written down for this moment.
    Activity at(long nanos) {
        if (nanos >= ends) {
            find(start.plusNanos(nanos));
        }
        return activity;
    }

    private void find(LocalDateTime now) {
        if (!now.toLocalDate().equals(date)) {
            date = now.toLocalDate();
            today = DayScript.of(seed, date);
        }
        for (Segment segment : today) {
            if (now.toLocalTime().isBefore(segment.start())) {
                set(Activity.CLIP_ON_DESK, date.atTime(segment.start()));
                return;
            }
            if (now.toLocalTime().isBefore(segment.end())) {
                set(segment.activity(), date.atTime(segment.end()));
                return;
            }
        }
        set(Activity.CLIP_ON_DESK, date.plusDays(1).atStartOfDay());
    }

    private void set(Activity next, LocalDateTime end) {
        activity = next;
        ends = Duration.between(start, end).toNanos();
    }
}
