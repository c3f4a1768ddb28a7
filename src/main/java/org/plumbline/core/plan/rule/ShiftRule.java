package org.plumbline.core.plan.rule;

import java.time.Duration;
import org.plumbline.core.check.Allowed;

/// When to suggest moving on the seat.
///
/// @param after time in which her weight has not moved. Default 20 min, range 10 to 30 min
/// @param source where that comes from
public record ShiftRule(Duration after, String source) {

    public ShiftRule {
        Allowed.range("after", after, Duration.ofMinutes(10), Duration.ofMinutes(30));
        Allowed.text("source", source);
    }
}
