package org.plumbline.core.posture;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// How far the trunk leans from the sitter's own upright.
///
/// The tilt is one angle in one direction; flexion and lateral lean are its two components, so that neither
/// comes first and a lean straight to the side has no flexion.
///
/// @param at             when it was estimated
/// @param flexionDegrees positive forward (flexion), negative backward (recline)
/// @param lateralDegrees positive to her left
/// @param waistDegrees   flexion at the waist at that moment; null where no clip tells it
/// @param directed       whether forward is known; where it is not, flexion is the whole tilt, without a sign
public record TrunkInclination(
        SampleTime at,
        double flexionDegrees,
        double lateralDegrees,
        @Nullable Double waistDegrees,
        boolean directed) {

    public TrunkInclination(SampleTime at, double flexionDegrees, double lateralDegrees) {
        this(at, flexionDegrees, lateralDegrees, null, true);
    }

    /// The same, with what is seen at the waist.
    public TrunkInclination beside(@Nullable Double waist) {
        return waist == null && waistDegrees == null
                ? this
                : new TrunkInclination(at, flexionDegrees, lateralDegrees, waist, directed);
    }

    /// How far from upright, whichever way.
    public double tiltDegrees() {
        return Math.hypot(flexionDegrees, lateralDegrees);
    }

    /// Lumbar flexion: how much farther the upper trunk is bent than the waist; null without a clip at the waist.
    ///
    /// Bending at the hip moves both; rounding the back moves the upper one alone.
    public @Nullable Double lumbarDegrees() {
        return waistDegrees == null ? null : Double.valueOf(flexionDegrees - waistDegrees);
    }
}
