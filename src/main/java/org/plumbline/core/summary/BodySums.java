package org.plumbline.core.summary;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.seat.sitting.Sitting;

/// What her body did within a span, beside its stance: counts, and sums over time, that add up.
///
/// Sums over time cover only the time in which the mat saw her sit.
///
/// @param weightShifts   lasting moves of the weight while seated
/// @param hardSitDowns   times she sat down hard
/// @param quickBends     times the trunk bent far and fast
/// @param weighedSeconds time in which the mat saw her sit
/// @param leftSeconds    the same, each moment weighted by the share of the load on her left, 0 to 1
/// @param perchedSeconds of it, time on the front of the seat
/// @param fidgetMm       way of the centre of pressure in that time
public record BodySums(
        int weightShifts,
        int hardSitDowns,
        int quickBends,
        double weighedSeconds,
        double leftSeconds,
        double perchedSeconds,
        double fidgetMm) {

    public static final BodySums NONE = new BodySums(0, 0, 0, 0, 0, 0, 0);

    /// Things that happened, without any time.
    public static BodySums counts(int weightShifts, int hardSitDowns, int quickBends) {
        return new BodySums(weightShifts, hardSitDowns, quickBends, 0, 0, 0, 0);
    }

    /// So much time in which she sat like that.
    public static BodySums of(Sitting sitting, double seconds) {
        return new BodySums(
                0,
                0,
                0,
                seconds,
                seconds * sitting.leftShare(),
                sitting.perching() ? seconds : 0,
                seconds * sitting.fidgetMmPerSecond());
    }

    public BodySums plus(BodySums other) {
        return new BodySums(
                weightShifts + other.weightShifts,
                hardSitDowns + other.hardSitDowns,
                quickBends + other.quickBends,
                weighedSeconds + other.weighedSeconds,
                leftSeconds + other.leftSeconds,
                perchedSeconds + other.perchedSeconds,
                fidgetMm + other.fidgetMm);
    }

    /// Mean share of the load on her left, 0 to 1; null where the mat never saw her sit.
    public @Nullable Double leftShare() {
        return weighedSeconds > 0 ? Double.valueOf(leftSeconds / weighedSeconds) : null;
    }
}
