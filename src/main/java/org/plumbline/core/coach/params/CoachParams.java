package org.plumbline.core.coach.params;

import org.plumbline.core.plan.Exclusion;
import org.plumbline.core.plan.Intervals;

/// Tuning of the coach.
///
/// @param intervals sitting after which a walk is due
/// @param walks     walk breaks
/// @param nudges    posture and long standing
/// @param gate      when cues may be given, and how strongly
/// @param tilts     for whom the plan does not offer pelvic tilts
public record CoachParams(
        Intervals intervals, WalkBreakParams walks, NudgeParams nudges, GateParams gate, Exclusion tilts) {

    public static final CoachParams DEFAULT = new CoachParams(
            Intervals.DEFAULT, WalkBreakParams.DEFAULT, NudgeParams.DEFAULT, GateParams.DEFAULT, Exclusion.NONE);
}
