package org.plumbline.core.plan.rule;

import java.time.Duration;

/// Every rule of the plan, as `rules.toml` has them.
public record Rules(
        WalkRule walk,
        TiltRule tilts,
        ShiftRule shift,
        StandingRule standing,
        SlumpRule slump,
        UnevenRule uneven,
        CueRule cues,
        SnoozeRule snooze,
        PauseRule pause) {

    /// The same rules, but for how long she may sit before a walk is due.
    public Rules withInterval(Duration interval) {
        return new Rules(walk.withInterval(interval), tilts, shift, standing, slump, uneven, cues, snooze, pause);
    }
}
