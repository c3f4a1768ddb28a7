package org.plumbline.history.write;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// A stretch of minutes that were written.
///
/// @param from first second of the first one
/// @param to   first second after the last one
record MinuteSpan(long from, long to) {

    private static final long MINUTE = 60;
    private static final long HOUR = 3_600;

    /// The stretches that these minutes form; minutes less than an hour apart share one.
    static List<MinuteSpan> of(SortedSet<Long> minuteStarts) {
        var spans = new ArrayList<MinuteSpan>();
        for (long start : minuteStarts) {
            if (!spans.isEmpty() && start - spans.getLast().to() < HOUR) {
                spans.set(spans.size() - 1, new MinuteSpan(spans.getLast().from(), start + MINUTE));
            } else {
                spans.add(new MinuteSpan(start, start + MINUTE));
            }
        }
        return spans;
    }
}
