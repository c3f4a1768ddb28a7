package org.plumbline.core.summary;

import java.time.Duration;
import java.time.LocalDate;

/// One day in her time zone, so far or complete.
///
/// @param seconds      time in each stance while the service ran
/// @param body         counts and sums beside the stance
/// @param longestBout  longest sitting bout that ended on this day, or goes on
/// @param bouts        sitting bouts that ended on this day
/// @param boutsFrom30  of them, those of 30 min and more
/// @param boutsFrom60  of them, those of 60 min and more
/// @param breaks       walk breaks that counted: off the seat long enough, with walking
/// @param prompts      what came of the prompts for a walk
public record DaySummary(
        LocalDate date,
        StanceSeconds seconds,
        int steps,
        double slumpSeconds,
        BodySums body,
        Duration longestBout,
        int bouts,
        int boutsFrom30,
        int boutsFrom60,
        int breaks,
        PromptSums prompts) {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /// A day of which nothing is known yet.
    public static DaySummary empty(LocalDate date) {
        return new DaySummary(
                date, StanceSeconds.ZERO, 0, 0, BodySums.NONE, Duration.ZERO, 0, 0, 0, 0, PromptSums.NONE);
    }

    /// The same figures for another date.
    public DaySummary on(LocalDate other) {
        return new DaySummary(
                other,
                seconds,
                steps,
                slumpSeconds,
                body,
                longestBout,
                bouts,
                boutsFrom30,
                boutsFrom60,
                breaks,
                prompts);
    }

    public DaySummary plus(MinuteSummary minute) {
        return new DaySummary(
                date,
                seconds.plus(minute.seconds()),
                steps + minute.steps(),
                slumpSeconds + minute.slumpSeconds(),
                body.plus(minute.body()),
                longestBout,
                bouts,
                boutsFrom30,
                boutsFrom60,
                breaks,
                prompts);
    }

    /// The day with one more sitting bout that ended.
    public DaySummary plusBout(Duration length) {
        return new DaySummary(
                date,
                seconds,
                steps,
                slumpSeconds,
                body,
                longer(length),
                bouts + 1,
                boutsFrom30 + atLeast(length, HALF_AN_HOUR),
                boutsFrom60 + atLeast(length, AN_HOUR),
                breaks,
                prompts);
    }

    /// The day with a bout that goes on and has lasted `length` so far.
    public DaySummary withOpenBout(Duration length) {
        return length.compareTo(longestBout) <= 0 ? this : withCounts(longer(length), breaks, prompts);
    }

    public DaySummary plusBreak() {
        return withCounts(longestBout, breaks + 1, prompts);
    }

    /// The day with what more came of prompts.
    public DaySummary plus(PromptSums more) {
        return withCounts(longestBout, breaks, prompts.plus(more));
    }

    private DaySummary withCounts(Duration longest, int newBreaks, PromptSums newPrompts) {
        return new DaySummary(
                date,
                seconds,
                steps,
                slumpSeconds,
                body,
                longest,
                bouts,
                boutsFrom30,
                boutsFrom60,
                newBreaks,
                newPrompts);
    }

    private Duration longer(Duration length) {
        return length.compareTo(longestBout) > 0 ? length : longestBout;
    }

    private static int atLeast(Duration length, Duration limit) {
        return length.compareTo(limit) >= 0 ? 1 : 0;
    }
}
