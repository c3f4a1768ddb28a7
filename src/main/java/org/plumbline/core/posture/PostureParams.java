package org.plumbline.core.posture;

import java.time.Duration;

/// Tuning of [PostureDetector].
///
/// @param enterDegrees    tilt from her own upright above which it begins to count. Default 12°: sitting down anew
///                        moves her upright by 2.5° (median) and 8.5° (95 %), measured at T4 on 29 people
/// @param exitDegrees     tilt below which it is over, so that a trunk resting on the threshold does not chatter.
///                        Default 8°
/// @param minimumHold     how long a tilt must last. Default 2 min; shorter ones are reaching and reading
/// @param sidewaysDegrees direction of a forward tilt, off straight ahead, beyond which it is a lean to the side.
///                        Default 11°: a lean to the side flexes the upper trunk by 23° as well (same people), so
///                        flexion alone would call it a slump; narrower loses slumps, wider takes in leans; 10° to
///                        13° measure nearly alike
/// @param lateralDegrees  lateral lean below which the direction is not looked at. Default 3°: small tilts
///                        have no clear direction
/// @param waistShare      part of the flexion at the waist that is not taken for a slump, where a clip is worn there
///                        too: a bend at the hip moves both. Default 0.5: of 29 people's bends 28 % are then told as
///                        slumps instead of 76 %, and 95 % of the slumps instead of 97 %; less lets more bends
///                        pass, more loses slumps, since the waistband shifts by itself
/// @param maximumGap      longest silence that a hold bridges; beyond it the posture is unknown. Default 5 s
public record PostureParams(
        double enterDegrees,
        double exitDegrees,
        Duration minimumHold,
        double sidewaysDegrees,
        double lateralDegrees,
        double waistShare,
        Duration maximumGap) {

    public static final PostureParams DEFAULT =
            new PostureParams(12, 8, Duration.ofMinutes(2), 11, 3, 0.5, Duration.ofSeconds(5));

    public PostureParams {
        if (!(exitDegrees > 0 && exitDegrees < enterDegrees)) {
            throw new IllegalArgumentException("exitDegrees (%s) must be above 0 and below enterDegrees (%s)"
                    .formatted(exitDegrees, enterDegrees));
        }
        if (!(sidewaysDegrees > 0 && sidewaysDegrees < 45)) {
            throw new IllegalArgumentException(
                    "sidewaysDegrees (%s) must be between 0 and 45".formatted(sidewaysDegrees));
        }
        if (!(lateralDegrees >= 0)) {
            throw new IllegalArgumentException("lateralDegrees (%s) must not be negative".formatted(lateralDegrees));
        }
        if (!(waistShare >= 0 && waistShare <= 1)) {
            throw new IllegalArgumentException("waistShare must be 0 to 1: " + waistShare);
        }
        if (minimumHold.isNegative()) {
            throw new IllegalArgumentException("minimumHold (%s) must not be negative".formatted(minimumHold));
        }
        if (!maximumGap.isPositive()) {
            throw new IllegalArgumentException("maximumGap (%s) must be positive".formatted(maximumGap));
        }
    }

    /// What a held tilt is. Roll is looked at first: a lean to the side flexes the upper trunk too.
    ///
    /// Where forward is not known it is a lean: nothing tells a slump from a recline then, and none is guessed.
    Posture direction(TrunkInclination mean) {
        if (!mean.directed() || isSideways(mean) || isBend(mean)) {
            return Posture.LEANING;
        }
        return mean.flexionDegrees() > 0 ? Posture.SLUMPED : Posture.RECLINED;
    }

    /// Bent at the hip with the back straight: what the waist does not account for is no slump.
    private boolean isBend(TrunkInclination mean) {
        return mean.flexionDegrees() > 0 && mean.waistDegrees() != null && rounding(mean) < enterDegrees;
    }

    /// How far the back is rounded: flexion of the upper trunk beyond a share of the flexion at the waist.
    ///
    /// Both clips err by some degrees; taking off all of what the waist shows would add its error in full.
    public double rounding(TrunkInclination trunk) {
        double waist = trunk.waistDegrees() == null ? 0 : trunk.waistDegrees();
        return trunk.flexionDegrees() - waistShare * waist;
    }

    /// Backward there is nothing to mistake it for: half of what is behind her is recline.
    private boolean isSideways(TrunkInclination mean) {
        double aside = Math.abs(mean.lateralDegrees());
        double limit = Math.toRadians(mean.flexionDegrees() > 0 ? sidewaysDegrees : 45);
        return aside > lateralDegrees && aside > Math.abs(mean.flexionDegrees()) * Math.tan(limit);
    }

    /// The same with another hold; posed recordings last 30 s and cannot be held for two minutes.
    public PostureParams withMinimumHold(Duration hold) {
        return new PostureParams(
                enterDegrees, exitDegrees, hold, sidewaysDegrees, lateralDegrees, waistShare, maximumGap);
    }
}
