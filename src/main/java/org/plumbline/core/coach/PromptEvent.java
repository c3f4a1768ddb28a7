package org.plumbline.core.coach;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// What the coach decided, and what came of it.
public sealed interface PromptEvent {

    SampleTime at();

    PromptKind kind();

    /// The coach nudged.
    ///
    /// @param attempt 1 for the first cue of this prompt
    /// @param reason  in words she can read, with the numbers behind it
    record Prompted(SampleTime at, PromptKind kind, int attempt, String reason) implements PromptEvent {}

    /// A prompt, or the bout it would have been about, came to its end.
    ///
    /// @param response from the first cue to getting up; null where there was no cue
    record Resolved(
            SampleTime at,
            PromptKind kind,
            Outcome outcome,
            @Nullable Duration response,
            String reason) implements PromptEvent {}
}
