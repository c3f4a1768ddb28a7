package org.plumbline.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.contract.EventMessage;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.Episode;
import org.plumbline.history.DeviceHistory;
import org.plumbline.web.DayBook;

/// A device's history as the page wants it.
record StoredDays(DeviceHistory history) implements DayBook {

    @Override
    public List<Episode> ribbon(LocalDate date, Instant until) {
        return history.ribbon(date, until);
    }

    @Override
    public List<EventMessage> prompts(LocalDate date) {
        return history.prompts(date);
    }

    @Override
    public List<DaySummary> days(LocalDate first, LocalDate last) {
        return history.days(first, last);
    }
}
