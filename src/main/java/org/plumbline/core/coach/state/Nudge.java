package org.plumbline.core.coach.state;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.sample.SampleTime;

/// A nudge about posture or standing that is due, or has been given and waits for an answer.
///
/// @param due since when it waits for a movement of hers
/// @param cue when it was given; null while it waits
public record Nudge(
        PromptKind kind, SampleTime due, @Nullable SampleTime cue) {}
