package org.plumbline.core.summary.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.PromptSums;
import org.plumbline.core.summary.StanceSeconds;

class PeriodSummaryTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 1);

    /// Counted by hand: 6 and 4 h sat, 1 and 2 long bouts, 5 and 2 breaks.
    @Test
    void theMeanDayIsThatOfTheDaysThatWereTold() {
        var mean =
                period(day(SUNDAY, 6, 1, 5), day(SUNDAY.plusDays(1), 4, 2, 2)).meanDay();
        assertThat(mean.seconds().seated()).isEqualTo(5 * 3600);
        assertThat(mean.slumpSeconds()).isEqualTo(60);
        assertThat(mean.steps()).isEqualTo(900);
        assertThat(mean.boutsFrom30()).isEqualTo(1.5);
        assertThat(mean.boutsFrom60()).isEqualTo(1);
        assertThat(mean.breaks()).isEqualTo(3.5);
    }

    @Test
    void whereNothingWasToldTheMeanIsNothing() {
        assertThat(period().meanDay()).isEqualTo(new MeanDay(StanceSeconds.ZERO, 0, 0, 0, 0, 0));
    }

    @Test
    void weeksGoFromMondayToSundayAndThoseWithoutDaysAreLeftOut() {
        var told = List.of(day(SUNDAY, 6, 1, 5), day(SUNDAY.plusDays(1), 4, 2, 2), day(SUNDAY.plusDays(21), 2, 0, 1));
        assertThat(PeriodSummary.weeks(told))
                .extracting(PeriodSummary::first, PeriodSummary::last, PeriodSummary::days)
                .containsExactly(
                        tuple(SUNDAY.minusDays(6), SUNDAY, 1),
                        tuple(SUNDAY.plusDays(1), SUNDAY.plusDays(7), 1),
                        tuple(SUNDAY.plusDays(15), SUNDAY.plusDays(21), 1));
    }

    private static PeriodSummary period(DaySummary... days) {
        return PeriodSummary.of(SUNDAY, SUNDAY.plusDays(6), List.of(days));
    }

    private static DaySummary day(LocalDate date, int hours, int long30, int breaks) {
        var seated = StanceSeconds.of(Stance.SEATED_STILL, hours * 3600);
        return new DaySummary(
                date,
                seated,
                900,
                60,
                BodySums.NONE,
                Duration.ofMinutes(48),
                7,
                long30,
                1,
                breaks,
                PromptSums.of(3, 2));
    }
}
