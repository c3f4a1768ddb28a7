package org.plumbline.app.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.contract.EventMessage;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.Episode;
import org.plumbline.history.DeviceHistory;
import org.plumbline.web.DayBook;

/// The history of one device, as the page asks for it.
record HistoryBook(DeviceHistory device) implements DayBook {

    @Override
    public List<Episode> ribbon(LocalDate date, Instant until) {
        return device.ribbon(date, until);
    }

    @Override
    public List<EventMessage> prompts(LocalDate date) {
        return device.prompts(date);
    }

    @Override
    public List<DaySummary> days(LocalDate first, LocalDate last) {
        return device.days(first, last);
    }
}
