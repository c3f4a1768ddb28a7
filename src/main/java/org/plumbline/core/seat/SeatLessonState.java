package org.plumbline.core.seat;

import org.plumbline.core.sample.SampleTime;

/// A lesson of the mat that goes on.
///
/// @param kind   what is being learned
/// @param asked  when she asked for it
/// @param since  since when the load has rested
/// @param low    lowest level since then
/// @param high   highest level since then
public record SeatLessonState(Kind kind, SampleTime asked, SampleTime since, double low, double high) {

    /// What can be learned.
    public enum Kind {
        /// Nobody and nothing is on the seat.
        TARE,
        /// She sits upright and evenly.
        NEUTRAL
    }
}
