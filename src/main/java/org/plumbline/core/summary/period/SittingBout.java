package org.plumbline.core.summary.period;

import java.time.Duration;
import java.time.Instant;

/// A sitting bout that is over.
///
/// @param length   by the monotonic clock
/// @param cutShort whether data went missing: it may have lasted longer
public record SittingBout(Instant start, Instant end, Duration length, boolean cutShort) {}
