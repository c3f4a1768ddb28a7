package org.plumbline.core.summary.period;

import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.StanceSeconds;

/// What a day of a period comes to on average; nothing where nothing was told.
///
/// @param seconds     in each stance
/// @param boutsFrom30 sitting bouts of half an hour and longer
/// @param boutsFrom60 of an hour and longer
public record MeanDay(
        StanceSeconds seconds,
        double steps,
        double slumpSeconds,
        double boutsFrom30,
        double boutsFrom60,
        double breaks) {

    static MeanDay of(DaySummary total, int days) {
        double share = days == 0 ? 0 : 1.0 / days;
        return new MeanDay(
                each(total.seconds(), share),
                total.steps() * share,
                total.slumpSeconds() * share,
                total.boutsFrom30() * share,
                total.boutsFrom60() * share,
                total.breaks() * share);
    }

    private static StanceSeconds each(StanceSeconds all, double share) {
        return new StanceSeconds(
                all.seatedStill() * share,
                all.seatedMoving() * share,
                all.standing() * share,
                all.walking() * share,
                all.away() * share,
                all.notWorn() * share,
                all.unknown() * share);
    }
}
