package org.plumbline.core.posture;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// How she holds herself at one moment; what no sensor tells is null.
///
/// @param posture       of the trunk
/// @param postureSince  since when she has been slumped, reclined or leaning, from the first tilt; else null
/// @param weightMovedAt when her weight last shifted on the seat, or she sat down; null unless the mat sees her sit
/// @param leftShare     mean share of the load on her left over about a minute, 0 to 1; null unless the mat sees her
///                      sit
/// @param unevenSince   since when her weight has rested on one side by more than the plan allows, once that has
///                      lasted as long as the plan allows; else null
/// @param standingSince since when she has stood without a walk worth the name; null unless she is on her feet
public record Body(
        Posture posture,
        @Nullable SampleTime postureSince,
        @Nullable SampleTime weightMovedAt,
        @Nullable Double leftShare,
        @Nullable SampleTime unevenSince,
        @Nullable SampleTime standingSince) {

    /// Nothing is known.
    public static final Body UNKNOWN = new Body(Posture.UNKNOWN, null, null, null, null, null);

    public Body {
        if (leftShare != null && !(leftShare >= 0 && leftShare <= 1)) {
            throw new IllegalArgumentException("leftShare must be 0 to 1: " + leftShare);
        }
    }
}
