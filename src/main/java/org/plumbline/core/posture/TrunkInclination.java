package org.plumbline.core.posture;

import org.plumbline.core.sample.SampleTime;

/// How far the trunk leans from the sitter's own upright.
///
/// The tilt is one angle in one direction; flexion and lateral lean are its two components, so that neither
/// comes first and a lean straight to the side has no flexion.
///
/// @param at             when it was estimated
/// @param flexionDegrees positive forward (flexion), negative backward (recline)
/// @param lateralDegrees positive to her left
/// @param directed       whether forward is known; where it is not, flexion is the whole tilt, without a sign
public record TrunkInclination(SampleTime at, double flexionDegrees, double lateralDegrees, boolean directed) {

    public TrunkInclination(SampleTime at, double flexionDegrees, double lateralDegrees) {
        this(at, flexionDegrees, lateralDegrees, true);
    }

    /// How far from upright, whichever way.
    public double tiltDegrees() {
        return Math.hypot(flexionDegrees, lateralDegrees);
    }

    /// Lumbar flexion: how much farther the upper trunk is bent than `lower`, the same moment seen at the waist.
    ///
    /// Bending at the hip moves both; rounding the back moves the upper one alone.
    public double flexionBeyond(TrunkInclination lower) {
        return flexionDegrees - lower.flexionDegrees;
    }
}
