package org.plumbline.history.read;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Finds the time of which no minute was told: nothing is known about it, whatever the event before says.
public final class Coverage {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// The minute that is not over has no row yet, and in a demo at 60 times the speed some more are on their way.
    private static final Duration UNDER_WAY = Duration.ofMinutes(5);

    private Coverage() {}

    /// The holes in a span, in order.
    ///
    /// @param minutes the starts of the minutes told, in order
    public static List<Span> gaps(Span span, List<Instant> minutes) {
        var gaps = new ArrayList<Span>();
        var coveredUntil = span.start();
        for (Instant minute : minutes) {
            addIfAtLeast(MINUTE, gaps, new Span(coveredUntil, minute));
            coveredUntil = minute.plus(MINUTE);
        }
        addIfAtLeast(UNDER_WAY, gaps, new Span(coveredUntil, span.end()));
        return List.copyOf(gaps);
    }

    private static void addIfAtLeast(Duration length, List<Span> gaps, Span gap) {
        if (!gap.end().isBefore(gap.start().plus(length))) {
            gaps.add(gap);
        }
    }
}
