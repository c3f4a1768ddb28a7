package org.plumbline.core.coach;

/// What came of a prompt, or of the sitting it would have been about.
public enum Outcome {
    /// A verified break followed the prompt.
    TAKEN,
    /// She took a verified break before any prompt.
    NATURAL,
    /// She got up, but for less than a walk break counts.
    PARTIAL,
    SNOOZED,
    /// She said not this time.
    DECLINED,
    /// She did not answer any of the cues of this bout.
    MISSED,
    /// A prompt was due and was withheld; the reason says why.
    SUPPRESSED
}
