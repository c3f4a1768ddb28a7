package org.plumbline.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.contract.EventMessage;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.Episode;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.period.HourOfWeek;
import org.plumbline.core.summary.period.SittingBout;

/// What the page wants to know about the days of one device; somebody else keeps it.
public interface DayBook {

    /// When a day began.
    Instant start(LocalDate date);

    /// When it ended or will end: where the next begins. 23 or 25 hours later when the clocks change.
    default Instant end(LocalDate date) {
        return start(date.plusDays(1));
    }

    /// The day as episodes that follow each other without a hole, from midnight to `until` or midnight.
    List<Episode> ribbon(LocalDate date, Instant until);

    /// `PROMPTED` and `PROMPT_RESOLVED` events of a day, in the order of time.
    List<EventMessage> prompts(LocalDate date);

    /// All events of a day, in the order of time.
    List<EventMessage> events(LocalDate date);

    /// The minutes told of a day, in order.
    List<MinuteSummary> minutes(LocalDate date);

    /// The figures of the days from `first` to `last`, both included; days without any are left out.
    List<DaySummary> days(LocalDate first, LocalDate last);

    /// The hours of the week with what was told of them from `first` to `last`, both included.
    List<HourOfWeek> hoursOfTheWeek(LocalDate first, LocalDate last);

    /// The sitting bouts that ended from `first` to `last`, both included, in the order of time.
    List<SittingBout> bouts(LocalDate first, LocalDate last);
}
