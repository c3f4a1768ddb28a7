package org.plumbline.core.summary;

import java.time.Instant;
import org.plumbline.core.sample.SampleTime;

/// The minute that is being filled.
///
/// @param start        the wall-clock minute
/// @param seconds      time in each stance up to `until`
/// @param steps        steps up to `until`
/// @param slumpSeconds time slumped up to `until`
/// @param body         counts and sums up to `until`
/// @param until        how far the time has been accounted for
public record MinuteState(
        Instant start, StanceSeconds seconds, int steps, double slumpSeconds, BodySums body, SampleTime until) {

    MinuteSummary summary() {
        return new MinuteSummary(start, seconds, steps, slumpSeconds, body);
    }
}
