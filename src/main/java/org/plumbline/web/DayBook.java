package org.plumbline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.contract.EventMessage;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.Episode;

/// What the page wants to know about days; somebody else keeps it.
public interface DayBook {

    /// The day as episodes that follow each other without a hole, from midnight to `until` or midnight.
    List<Episode> ribbon(LocalDate date, Instant until);

    /// `PROMPTED` and `PROMPT_RESOLVED` events of a day, in the order of time.
    List<EventMessage> prompts(LocalDate date);

    /// The figures of the days from `first` to `last`, both included; days without any are left out.
    List<DaySummary> days(LocalDate first, LocalDate last);
}
