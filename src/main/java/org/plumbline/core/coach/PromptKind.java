package org.plumbline.core.coach;

/// What a prompt asks for; of two that are due, the one named first here comes first.
public enum PromptKind {
    WALK_BREAK,
    /// A minute of pelvic tilts, where a walk is not possible.
    PELVIC_TILTS,
    /// On her feet in one place for long: sit or walk a little.
    LONG_STANDING,
    /// Trunk forward for long.
    SLUMP,
    /// Load on one side for long.
    UNEVEN_LOAD,
    /// Weight in one place on the seat for long.
    POSTURAL_SHIFT;

    /// Whether it is about how she sits.
    public boolean isPosture() {
        return this == SLUMP || this == UNEVEN_LOAD || this == POSTURAL_SHIFT;
    }

    /// Whether it is one light now and then, rather than a break.
    public boolean isNudge() {
        return isPosture() || this == LONG_STANDING;
    }
}
