package org.plumbline.core.sample;

import java.time.Duration;

/// A point on the monotonic clock that stamps every sample.
///
/// Durations are measured on this clock only. The wall clock of a Raspberry Pi jumps when NTP
/// first answers, so it decides quiet hours and dates, never how long somebody sat.
///
/// @param nanos nanoseconds since an arbitrary origin
public record SampleTime(long nanos) implements Comparable<SampleTime> {

    public Duration since(SampleTime earlier) {
        return Duration.ofNanos(nanos - earlier.nanos);
    }

    /// Seconds since `earlier`, for filters that work in floating point.
    public double secondsSince(SampleTime earlier) {
        return (nanos - earlier.nanos) * 1e-9;
    }

    /// Whether `length` or more has passed since `earlier`; asked with every sample, so no [Duration] is made for it.
    public boolean isAtLeast(Duration length, SampleTime earlier) {
        return nanos - earlier.nanos >= length.toNanos();
    }

    /// Whether more than `length` has passed since `earlier`.
    public boolean isMoreThan(Duration length, SampleTime earlier) {
        return nanos - earlier.nanos > length.toNanos();
    }

    public SampleTime plus(Duration duration) {
        return new SampleTime(nanos + duration.toNanos());
    }

    public boolean isBefore(SampleTime other) {
        return nanos < other.nanos;
    }

    @Override
    public int compareTo(SampleTime other) {
        return Long.compare(nanos, other.nanos);
    }
}
