package org.plumbline.contract;

/// What happened.
public enum EventType {
    STANCE_CHANGED,
    BOUT_STARTED,
    BOUT_ENDED,
    /// A break that goes on is verified one rung further.
    BREAK_VERIFIED,
    BREAK_ENDED,
    SLUMP_STARTED,
    SLUMP_ENDED,
    /// Backward or sideways, seated: told for the history, never prompted about.
    LEAN_STARTED,
    LEAN_ENDED,
    WALK_ENDED,
    STOOD_UP,
    SAT_DOWN,
    HARD_SIT_DOWN,
    QUICK_BEND,
    WEIGHT_SHIFTED,
    PERCHING_STARTED,
    PERCHING_ENDED,
    /// The weight has rested on one side of the seat for long.
    UNEVEN_STARTED,
    UNEVEN_ENDED,
    /// A load too still to be her.
    OBJECT_ON_SEAT,
    CELL_FAILED,
    CELL_WORKS,
    PROMPTED,
    PROMPT_RESOLVED,
    CALIBRATION,
    /// A pelvic tilt of a guided exercise.
    TILT,
    SENSOR_LOST,
    /// A sensor tells less than it could.
    SENSOR_DEGRADED,
    SENSOR_BACK,
    /// Messages were dropped before anybody had them: the outbox says which.
    GAP
}
