package org.plumbline.core.plan.rule;

import java.time.Duration;
import org.plumbline.core.check.Allowed;

/// When to suggest sitting evenly.
///
/// @param differencePercent one side carries so much more of the load than the other. Default 20 %, range 10 to 60 %
/// @param hold              for so long. Default 10 min, range 2 to 60 min
/// @param source            where that comes from
public record UnevenRule(int differencePercent, Duration hold, String source) {

    public UnevenRule {
        Allowed.range("differencePercent", differencePercent, 10, 60);
        Allowed.range("hold", hold, Duration.ofMinutes(2), Duration.ofMinutes(60));
        Allowed.text("source", source);
    }
}
