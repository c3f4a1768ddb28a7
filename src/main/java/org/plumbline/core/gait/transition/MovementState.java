package org.plumbline.core.gait.transition;

import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;

/// One movement of the trunk so far, as sums that need no memory of the samples.
///
/// @param start       when the trunk began to move
/// @param upBefore    up in the sensor frame before it
/// @param forceBefore vertical acceleration at rest before it, gravity included, m/s²
/// @param now         the sums up to the last sample
/// @param moving      the sums up to the last sample seen moving
/// @param cosine      cosine of the largest lean from `upBefore`
/// @param fastest     fastest turning of the trunk, rad/s
/// @param peak        largest vertical acceleration over that at rest, m/s²
public record MovementState(
        SampleTime start,
        Vector3 upBefore,
        double forceBefore,
        Sums now,
        Sums moving,
        double cosine,
        double fastest,
        double peak) {

    /// Integrals of the vertical acceleration over that at rest.
    ///
    /// @param at      up to when
    /// @param impulse the integral, m/s
    /// @param moment  the integral of each part times its time since the start, m
    public record Sums(SampleTime at, double impulse, double moment) {}
}
