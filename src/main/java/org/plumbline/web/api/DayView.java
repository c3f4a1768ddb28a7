package org.plumbline.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.StateMessage;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.Episode;

/// A day as `/api/v1/today` and `/api/v1/days/DATE` tell it.
///
/// @param start    midnight
/// @param end      the next midnight
/// @param info     what the device is; null until it said so
/// @param state    the present; null until it was told, and for a day that is over
/// @param figures  of the day; null if nothing was told about it
/// @param ribbon   the day in episodes without a hole, so far
/// @param prompts  the prompts of the day and what came of them
record DayView(
        LocalDate date,
        Days.Place place,
        Instant start,
        Instant end,
        @Nullable InfoMessage info,
        @Nullable StateMessage state,
        @Nullable DaySummary figures,
        List<Episode> ribbon,
        List<EventMessage> prompts) {}
