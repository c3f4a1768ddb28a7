package org.plumbline.core.engine;

import java.time.ZoneId;
import org.plumbline.core.bout.BoutParams;
import org.plumbline.core.coach.params.CoachParams;
import org.plumbline.core.engine.sensing.SensingParams;

/// Everything about the engine that can be set.
///
/// @param zone    her time zone: decides dates and quiet hours
/// @param sensing clip and mat
/// @param bouts   sitting bouts and breaks
/// @param coach   prompts
public record EngineParams(ZoneId zone, SensingParams sensing, BoutParams bouts, CoachParams coach) {

    /// The product's defaults for a sensing set-up.
    public static EngineParams of(ZoneId zone, SensingParams sensing) {
        return new EngineParams(zone, sensing, BoutParams.DEFAULT, CoachParams.DEFAULT);
    }
}
