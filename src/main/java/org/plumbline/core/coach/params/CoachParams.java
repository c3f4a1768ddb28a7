package org.plumbline.core.coach.params;

import org.plumbline.core.plan.Exclusion;
import org.plumbline.core.plan.Intervals;
import org.plumbline.core.plan.Plan;

/// Tuning of the coach.
///
/// @param intervals sitting after which a walk is due
/// @param walks     walk breaks
/// @param nudges    posture and long standing
/// @param gate      when cues may be given, and how strongly
/// @param tilts     for whom the plan does not offer pelvic tilts
public record CoachParams(
        Intervals intervals, WalkBreakParams walks, NudgeParams nudges, GateParams gate, Exclusion tilts) {

    private static final String PELVIC_TILTS = "pelvic-tilts";

    public static final CoachParams DEFAULT = new CoachParams(
            Intervals.DEFAULT, WalkBreakParams.DEFAULT, NudgeParams.DEFAULT, GateParams.DEFAULT, Exclusion.NONE);

    /// The same with another gate.
    public CoachParams with(GateParams next) {
        return new CoachParams(intervals, walks, nudges, next, tilts);
    }

    /// As a plan says; what no plan says has its default.
    public static CoachParams of(Plan plan) {
        var rules = plan.rules();
        return new CoachParams(
                Intervals.of(plan),
                WalkBreakParams.of(rules),
                NudgeParams.of(rules),
                GateParams.of(plan),
                Exclusion.of(plan, PELVIC_TILTS));
    }
}
