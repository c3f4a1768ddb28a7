package org.plumbline.core.gait.event;

/// How the clip is worn, as far as its inclination tells.
public enum Wear {
    /// On a trunk that moves as living ones do.
    WORN,
    /// Lying, or leaning so far from how she walks that she cannot be upright.
    LYING,
    /// Nothing has moved for long: it lies on the table.
    NOT_WORN
}
