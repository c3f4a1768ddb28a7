package org.plumbline.core.exercise.guide;

/// Which side works.
public enum Side {
    BOTH,
    LEFT,
    RIGHT
}
