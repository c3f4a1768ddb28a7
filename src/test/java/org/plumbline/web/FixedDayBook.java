package org.plumbline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.contract.EventMessage;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.Episode;

/// Knows [SampleDay] and nothing else: one episode from midnight to `until`.
final class FixedDayBook implements DayBook {

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
        return List.of();
    }

    @Override
    public List<DaySummary> days(LocalDate first, LocalDate last) {
        boolean known = !SampleDay.DATE.isBefore(first) && !SampleDay.DATE.isAfter(last);
        return known ? List.of(SampleDay.figures()) : List.of();
    }
}
