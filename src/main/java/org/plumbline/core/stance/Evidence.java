package org.plumbline.core.stance;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.Occupancy;

/// What each source says at one moment; null where it is silent.
///
/// @param at       the moment
/// @param heard    when any source spoke last; the moment itself where none ever did
/// @param seat     what the mat says
/// @param clip     what the clip alone would conclude
/// @param observed what another device concluded
public record Evidence(
        SampleTime at,
        SampleTime heard,
        @Nullable Seat seat,
        @Nullable StanceEstimate clip,
        @Nullable StanceEstimate observed) {

    /// Whether the seat is taken, and since when.
    public record Seat(Occupancy occupancy, SampleTime since) {}
}
