package org.plumbline.core.plan.rule;

import java.time.Duration;
import org.plumbline.core.check.Allowed;

/// Putting a prompt off; not the same as skipping it.
///
/// @param length how long it is put off. Default 10 min, range 1 to 60 min
/// @param times  in one bout at most. Default 2, range 0 to 5
/// @param source where that comes from
public record SnoozeRule(Duration length, int times, String source) {

    public SnoozeRule {
        Allowed.range("length", length, Duration.ofMinutes(1), Duration.ofMinutes(60));
        Allowed.range("times", times, 0, 5);
        Allowed.text("source", source);
    }
}
