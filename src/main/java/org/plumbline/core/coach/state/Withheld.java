package org.plumbline.core.coach.state;

import org.plumbline.core.coach.PromptKind;

/// A prompt that is due and held back, as it has been told.
public record Withheld(PromptKind kind, String reason) {}
