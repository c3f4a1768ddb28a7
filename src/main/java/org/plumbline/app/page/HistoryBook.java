package org.plumbline.app.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.contract.EventMessage;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.Episode;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.period.HourOfWeek;
import org.plumbline.core.summary.period.SittingBout;
import org.plumbline.history.DeviceHistory;
import org.plumbline.web.api.DayBook;

/// The history of one device, as the page asks for it.
record HistoryBook(DeviceHistory device) implements DayBook {

    @Override
    public Instant start(LocalDate date) {
        return device.span(date).start();
    }

    @Override
    public Instant end(LocalDate date) {
        return device.span(date).end();
    }

    @Override
    public List<Episode> ribbon(LocalDate date, Instant until) {
        return device.ribbon(date, until);
    }

    @Override
    public List<EventMessage> prompts(LocalDate date) {
        return device.prompts(date);
    }

    @Override
    public List<EventMessage> events(LocalDate date) {
        return device.events(date);
    }

    @Override
    public List<MinuteSummary> minutes(LocalDate date) {
        return device.minutes(date);
    }

    @Override
    public List<DaySummary> days(LocalDate first, LocalDate last) {
        return device.days(first, last);
    }

    @Override
    public List<HourOfWeek> hoursOfTheWeek(LocalDate first, LocalDate last) {
        return device.hoursOfTheWeek(first, last);
    }

    @Override
    public List<SittingBout> bouts(LocalDate first, LocalDate last) {
        return device.bouts(first, last);
    }
}
