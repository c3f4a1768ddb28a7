package org.plumbline.core.plan;

/// What kind of day it is: declared by her, ends at midnight, her time.
public enum DayKind {
    ORDINARY,
    WORK,
    /// Her back is sore today: shorter intervals, half the repetitions, no posture cues, soft cues only.
    FLARE,
    /// On the way, without the mat: the clip alone tells what she does.
    TRAVEL
}
