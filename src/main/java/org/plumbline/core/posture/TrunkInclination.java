package org.plumbline.core.posture;

import org.plumbline.core.sample.SampleTime;

/// How far the trunk leans from the sitter's own upright.
///
/// @param at             when it was estimated
/// @param flexionDegrees positive forward (flexion), negative backward (recline)
/// @param lateralDegrees positive to her left
public record TrunkInclination(SampleTime at, double flexionDegrees, double lateralDegrees) {}
