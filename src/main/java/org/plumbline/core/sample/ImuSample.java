package org.plumbline.core.sample;

import org.jspecify.annotations.Nullable;

/// One reading of the inertial unit, in the sensor frame.
///
/// @param at           when the reading was taken
/// @param acceleration specific force, m/s²; a unit at rest and level reads z = +9.81
/// @param angularRate  rad/s, right-handed; null where the unit has no gyroscope
public record ImuSample(
        SampleTime at, Vector3 acceleration, @Nullable Vector3 angularRate) {}
