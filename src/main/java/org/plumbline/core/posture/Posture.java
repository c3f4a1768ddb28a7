package org.plumbline.core.posture;

/// Her trunk posture as the page shows it.
public enum Posture {
    UPRIGHT,
    SLUMPED,
    RECLINED,
    LEANING,
    /// Not seated and settled, not calibrated, or no data.
    UNKNOWN,
    /// A clip at this placement cannot see posture.
    NOT_AVAILABLE
}
