package org.plumbline.core.seat;

/// What is on the seat.
public enum Occupancy {
    /// A person.
    OCCUPIED,
    /// Nothing to speak of.
    EMPTY,
    /// A load too still to be a person: a bag, or a cushion that was left.
    OBJECT,
    /// No frames: neither sitting nor a break.
    UNKNOWN
}
