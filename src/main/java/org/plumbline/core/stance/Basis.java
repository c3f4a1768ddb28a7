package org.plumbline.core.stance;

/// What a stance was concluded from.
public enum Basis {
    /// The mat says whether the seat is occupied; the clip, whether she walks.
    MAT,
    /// Transitions and gait of the trunk alone: weaker, since a trunk sits as upright as it stands.
    TRUNK,
    /// Another device classified the posture (a thigh-worn recorder).
    OBSERVED,
    /// Nothing.
    NONE
}
