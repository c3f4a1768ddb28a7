package org.plumbline.core.plan;

/// Something she has told that leaves exercises out: set by her, never inferred, never published.
public enum Flag {
    /// No leg-parting and no one-leg exercise.
    PELVIC_GIRDLE_PAIN
}
