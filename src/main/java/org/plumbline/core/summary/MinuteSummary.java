package org.plumbline.core.summary;

import java.time.Instant;

/// One wall-clock minute.
///
/// @param start        the full minute it begins at
/// @param seconds      time in each stance; the parts add up to the part of the minute the service ran
/// @param steps        steps walked
/// @param slumpSeconds time slumped, within the seated time
/// @param body         counts and sums beside the stance
public record MinuteSummary(Instant start, StanceSeconds seconds, int steps, double slumpSeconds, BodySums body) {

    /// The same minute of her, beginning at another time of day.
    public MinuteSummary startingAt(Instant other) {
        return new MinuteSummary(other, seconds, steps, slumpSeconds, body);
    }
}
