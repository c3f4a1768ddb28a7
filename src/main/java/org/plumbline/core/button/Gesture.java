package org.plumbline.core.button;

/// How a button was pressed, and what she says by it.
public enum Gesture {
    /// On my way, or done.
    SHORT,
    /// Later, please.
    LONG,
    /// Start pelvic tilts.
    DOUBLE,
    /// It hurts now.
    TRIPLE,
    /// No prompts for a while.
    HELD
}
