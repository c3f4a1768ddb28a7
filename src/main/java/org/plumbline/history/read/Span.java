package org.plumbline.history.read;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;

/// From one moment up to, not including, another.
public record Span(Instant start, Instant end) {

    /// What is left of it by `moment`; empty, but never negative, if it lies ahead.
    public Span upTo(Instant moment) {
        return new Span(start, earlier(end, later(start, moment)));
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /// The time that at least one of these spans covers, as spans in order that do not touch.
    static List<Span> joined(List<Span> spans) {
        var joined = new ArrayDeque<Span>();
        for (Span next : spans.stream().sorted(comparing(Span::start)).toList()) {
            var last = joined.peekLast();
            if (last == null || next.start().isAfter(last.end())) {
                joined.add(next);
            } else {
                joined.removeLast();
                joined.add(new Span(last.start(), later(last.end(), next.end())));
            }
        }
        return List.copyOf(joined);
    }

    static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
