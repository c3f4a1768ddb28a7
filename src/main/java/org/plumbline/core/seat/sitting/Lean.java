package org.plumbline.core.seat.sitting;

/// Side of her own neutral on which her weight rests.
public enum Lean {
    LEFT,
    NONE,
    RIGHT
}
