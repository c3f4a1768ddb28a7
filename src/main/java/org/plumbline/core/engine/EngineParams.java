package org.plumbline.core.engine;

import java.time.ZoneId;
import org.plumbline.core.bout.BoutParams;
import org.plumbline.core.coach.params.CoachParams;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.plan.Plan;

/// Everything about the engine that can be set.
///
/// @param zone    her time zone: decides dates and quiet hours
/// @param sensing clip and mat
/// @param bouts   sitting bouts and breaks
/// @param coach   prompts
/// @param plan    exercises, and what she is offered of them
public record EngineParams(ZoneId zone, SensingParams sensing, BoutParams bouts, CoachParams coach, Plan plan) {

    /// The product's defaults for a sensing set-up, and a plan.
    public static EngineParams of(ZoneId zone, SensingParams sensing, Plan plan) {
        return new EngineParams(zone, sensing, BoutParams.DEFAULT, CoachParams.of(plan), plan);
    }
}
