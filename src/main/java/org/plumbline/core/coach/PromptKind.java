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
    POSTURAL_SHIFT
}
