package org.plumbline.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// From one moment up to, not including, another.
record Span(Instant start, Instant end) {

    /// A whole day: 23 or 25 hours when the clocks change.
    static Span of(LocalDate date, ZoneId zone) {
        return new Span(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /// What is left of it by `moment`; empty, but never negative, if it lies ahead.
    Span upTo(Instant moment) {
        return new Span(start, earlier(end, later(start, moment)));
    }

    static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
