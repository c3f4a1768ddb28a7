package org.plumbline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.contract.EventMessage;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.Episode;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.period.HourOfWeek;
import org.plumbline.core.summary.period.SittingBout;
import org.plumbline.web.api.DayBook;

/// Knows [SampleDay] and nothing else: one episode from midnight to `until`.
final class FixedDayBook implements DayBook {

    @Override
    public Instant start(LocalDate date) {
        return date.atStartOfDay(SampleDay.ZONE).toInstant();
    }

    @Override
    public List<Episode> ribbon(LocalDate date, Instant until) {
        if (!date.equals(SampleDay.DATE)) {
            return List.of();
        }
        var start = SampleDay.at("00:00");
        return List.of(new Episode(Stance.SEATED_STILL, Basis.MAT, true, start, until, "weight on the seat"));
    }

    @Override
    public List<EventMessage> prompts(LocalDate date) {
        return events(date);
    }

    @Override
    public List<EventMessage> events(LocalDate date) {
        return date.equals(SampleDay.DATE) ? List.of(SampleDay.prompted("14:52")) : List.of();
    }

    @Override
    public List<MinuteSummary> minutes(LocalDate date) {
        return date.equals(SampleDay.DATE) ? List.of(SampleDay.minute("14:52")) : List.of();
    }

    @Override
    public List<HourOfWeek> hoursOfTheWeek(LocalDate first, LocalDate last) {
        return isKnown(first, last) ? List.of(SampleDay.hour()) : List.of();
    }

    @Override
    public List<SittingBout> bouts(LocalDate first, LocalDate last) {
        return isKnown(first, last) ? List.of(SampleDay.bout("14:02", "14:52")) : List.of();
    }

    @Override
    public List<DaySummary> days(LocalDate first, LocalDate last) {
        return isKnown(first, last) ? List.of(SampleDay.figures()) : List.of();
    }

    private static boolean isKnown(LocalDate first, LocalDate last) {
        return !SampleDay.DATE.isBefore(first) && !SampleDay.DATE.isAfter(last);
    }
}
