package org.plumbline.core.summary;

import java.time.Duration;
import java.time.LocalDate;

/// One day in her time zone, so far or complete.
///
/// @param seconds      time in each stance while the service ran
/// @param longestBout  longest sitting bout that ended on this day, or goes on
/// @param bouts        sitting bouts that ended on this day
/// @param boutsFrom30  of them, those of 30 min and more
/// @param boutsFrom60  of them, those of 60 min and more
/// @param breaks       walk breaks that counted: off the seat long enough, with walking
/// @param prompts      walk-break prompts, repeats not counted
/// @param promptsTaken of them, those followed by a break that counted
public record DaySummary(
        LocalDate date,
        StanceSeconds seconds,
        int steps,
        double slumpSeconds,
        Duration longestBout,
        int bouts,
        int boutsFrom30,
        int boutsFrom60,
        int breaks,
        int prompts,
        int promptsTaken) {}
