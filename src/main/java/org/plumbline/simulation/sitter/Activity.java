package org.plumbline.simulation.sitter;

import org.plumbline.simulation.body.Pose;

/// What the simulated sitter does for a while.
public enum Activity {
    SITTING,
    /// Sits with a rounded back, further than a reach and for minutes.
    SLUMPING,
    RECLINING,
    /// Sits on the front edge of the seat.
    PERCHING,
    STANDING,
    WALKING,
    /// Sits on another chair, at lunch or in a meeting: trunk calm, this seat empty.
    ELSEWHERE,
    /// The clip lies on the table; she is gone.
    CLIP_ON_DESK;

    /// Whether she is on the seat that has the mat.
    public boolean isSeated() {
        return switch (this) {
            case SITTING, SLUMPING, RECLINING, PERCHING -> true;
            case STANDING, WALKING, ELSEWHERE, CLIP_ON_DESK -> false;
        };
    }

    /// What she settles into.
    Pose pose() {
        return switch (this) {
            case SITTING, STANDING, CLIP_ON_DESK -> Pose.UPRIGHT;
            case SLUMPING -> Pose.degrees(22, 0, -18, 0);
            case RECLINING -> Pose.degrees(-11, 0, -12, 0);
            case PERCHING -> Pose.degrees(5, 0, 75, 0);
            case WALKING -> Pose.degrees(4, 0, 0, 0);
            case ELSEWHERE -> Pose.degrees(3, 0, 0, 0);
        };
    }
}
