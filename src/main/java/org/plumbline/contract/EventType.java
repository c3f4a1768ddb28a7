package org.plumbline.contract;

/// What happened.
public enum EventType {
    STANCE_CHANGED,
    BOUT_STARTED,
    BOUT_ENDED,
    BREAK_ENDED,
    SLUMP_STARTED,
    SLUMP_ENDED,
    PROMPTED,
    PROMPT_RESOLVED,
    SENSOR_LOST,
    SENSOR_BACK
}
