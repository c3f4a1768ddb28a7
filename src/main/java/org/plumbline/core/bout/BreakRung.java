package org.plumbline.core.bout;

/// How far a break has been verified: each rung takes in the ones before it.
public enum BreakRung {
    /// The seat has emptied; nothing more is known.
    SEAT_EMPTY,
    /// She was seen on her feet.
    UPRIGHT,
    /// Long enough, with enough walking: a walk break in full.
    WALKED
}
