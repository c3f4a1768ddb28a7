package org.plumbline.core.stance;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.Occupancy;

/// What each source says at one moment; null where it is silent.
///
/// @param at       the moment
/// @param seat     what the mat says
/// @param clip     what the clip alone would conclude
/// @param observed what another device concluded
public record Evidence(
        SampleTime at, @Nullable Seat seat, @Nullable StanceEstimate clip, @Nullable StanceEstimate observed) {

    /// Whether the seat is taken, and since when.
    public record Seat(Occupancy occupancy, SampleTime since) {}

    /// Nothing speaks.
    public static Evidence none(SampleTime at) {
        return new Evidence(at, null, null, null);
    }
}
