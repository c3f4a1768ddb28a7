package org.plumbline.core.plan.rule;

import java.time.Duration;
import org.plumbline.core.check.Allowed;

/// When to suggest sitting down or walking.
///
/// @param after standing without a walk. Default 30 min, range 15 to 60 min
/// @param source where that comes from
public record StandingRule(Duration after, String source) {

    public StandingRule {
        Allowed.range("after", after, Duration.ofMinutes(15), Duration.ofMinutes(60));
        Allowed.text("source", source);
    }
}
