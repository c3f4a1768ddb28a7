package org.plumbline.core.plan.exercise;

/// How the body is placed for an exercise.
public enum Position {
    STANDING,
    SEATED,
    ALL_FOURS,
    KNEELING,
    SIDE_LYING,
    /// Flat on the back: in the early weeks only.
    BACK_LYING
}
