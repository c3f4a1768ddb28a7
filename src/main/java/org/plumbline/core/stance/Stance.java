package org.plumbline.core.stance;

/// What she is doing, as far as the sensors can tell.
public enum Stance {
    SEATED_STILL,
    SEATED_MOVING,
    STANDING,
    WALKING,
    /// Not on the seat, and nothing tells whether she stands or walks; or she lies.
    AWAY,
    /// The clip lies on the table and the seat is empty.
    NOT_WORN,
    /// No sensor tells anything: neither sitting nor a break.
    UNKNOWN;

    public boolean isSeated() {
        return this == SEATED_STILL || this == SEATED_MOVING;
    }
}
