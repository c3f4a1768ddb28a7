package org.plumbline.core.coach;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.sample.SampleTime;

/// What the coach shows of itself: what waits for an answer, what comes next, and what holds it back.
///
/// @param next         when the next walk break is due if nothing changes; null when none is
/// @param note         why then, or why none, in words
/// @param prompting    the prompt that waits for an answer; null for none
/// @param pausedUntil  end of the pause she asked for; null for none
/// @param snoozedUntil end of the snooze; null for none
/// @param busyUntil    end of the time with light only, if she does not end it before; null for none
public record Outlook(
        @Nullable SampleTime next,
        String note,
        @Nullable Open prompting,
        @Nullable SampleTime pausedUntil,
        @Nullable SampleTime snoozedUntil,
        @Nullable SampleTime busyUntil,
        DayKind dayKind) {

    /// Nothing is out and nothing is due.
    public static Outlook idle(String note) {
        return new Outlook(null, note, null, null, null, null, DayKind.ORDINARY);
    }

    /// A prompt that waits for an answer.
    ///
    /// @param attempt 1 after the first cue
    public record Open(PromptKind kind, int attempt) {}
}
