package org.plumbline.history.read;

import java.time.Duration;
import java.time.Instant;

/// From one moment up to, not including, another.
public record Span(Instant start, Instant end) {

    /// What is left of it by `moment`; empty, but never negative, if it lies ahead.
    public Span upTo(Instant moment) {
        return new Span(start, earlier(end, later(start, moment)));
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
