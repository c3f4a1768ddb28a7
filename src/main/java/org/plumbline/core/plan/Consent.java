package org.plumbline.core.plan;

/// Whether exercises may be prompted. Walk and shift prompts do not need this.
public enum Consent {
    /// She has not been asked yet.
    UNASKED,
    /// She confirmed that nobody told her not to exercise.
    GIVEN,
    /// She answered yes in the check before a routine, or turned exercise prompts off: off until she turns them on.
    STOPPED
}
