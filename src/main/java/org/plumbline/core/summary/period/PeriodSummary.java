package org.plumbline.core.summary.period;

import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.core.summary.DaySummary;

/// What some days come to, to be held against other days.
///
/// @param first first day of the period
/// @param last  last day, included
/// @param days  of them, those that something was told about: what the sums are to be divided by
/// @param total the days added up; its longest bout is the longest of all, its date the first
public record PeriodSummary(LocalDate first, LocalDate last, int days, DaySummary total) {

    /// Adds up the days.
    ///
    /// @param told the days of the period that something was told about
    public static PeriodSummary of(LocalDate first, LocalDate last, List<DaySummary> told) {
        return new PeriodSummary(
                first, last, told.size(), told.stream().reduce(DaySummary.empty(first), PeriodSummary::plus));
    }

    private static DaySummary plus(DaySummary a, DaySummary b) {
        return new DaySummary(
                a.date(),
                a.seconds().plus(b.seconds()),
                a.steps() + b.steps(),
                a.slumpSeconds() + b.slumpSeconds(),
                a.body().plus(b.body()),
                Stream.of(a.longestBout(), b.longestBout())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                a.bouts() + b.bouts(),
                a.boutsFrom30() + b.boutsFrom30(),
                a.boutsFrom60() + b.boutsFrom60(),
                a.breaks() + b.breaks(),
                a.prompts().plus(b.prompts()));
    }

    public MeanDay meanDay() {
        return MeanDay.of(total, days);
    }

    /// The weeks, from Monday to Sunday, that days were told of, in order: so that a change over time can be seen.
    public static List<PeriodSummary> weeks(List<DaySummary> told) {
        return told.stream().collect(groupingBy(PeriodSummary::monday, TreeMap::new, toList())).entrySet().stream()
                .map(week -> of(week.getKey(), week.getKey().plusDays(6), week.getValue()))
                .toList();
    }

    private static LocalDate monday(DaySummary day) {
        return day.date().with(previousOrSame(DayOfWeek.MONDAY));
    }
}
