package org.plumbline.core.sample;

/// Where the clip is worn; decides which detectors run.
public enum Placement {
    /// Between the shoulder blades or at the collar: sees a slump.
    UPPER_TRUNK,
    /// On the waistband: sees pelvic tilts, does not see a slump.
    WAIST
}
