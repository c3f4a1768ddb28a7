package org.plumbline.contract;

/// What happened.
public enum EventType {
    STANCE_CHANGED,
    BOUT_STARTED,
    BOUT_ENDED,
    BREAK_ENDED,
    SLUMP_STARTED,
    SLUMP_ENDED,
    /// Backward or sideways, seated: told for the history, never prompted about.
    LEAN_STARTED,
    LEAN_ENDED,
    PROMPTED,
    PROMPT_RESOLVED,
    CALIBRATION,
    SENSOR_LOST,
    SENSOR_BACK
}
