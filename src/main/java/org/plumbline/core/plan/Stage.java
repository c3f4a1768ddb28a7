package org.plumbline.core.plan;

/// Where she is in pregnancy or after it: set by her, never inferred, never published.
public enum Stage {
    EARLY,
    SECOND_TRIMESTER,
    LATE_SECOND,
    THIRD_TRIMESTER,
    POSTPARTUM
}
