package org.plumbline.core.plan.rule;

import java.time.Duration;
import org.plumbline.core.check.Allowed;

/// When to suggest coming up from a slump, seated and settled.
///
/// @param flexionDegrees forward of her own upright. Default 12°, range 8 to 25°: below 8° sitting down anew is taken
///                       for a slump
/// @param hold           for so long. Default 2 min, range 3 s to 10 min
/// @param source         where that comes from
public record SlumpRule(double flexionDegrees, Duration hold, String source) {

    public SlumpRule {
        Allowed.range("flexionDegrees", flexionDegrees, 8, 25);
        Allowed.range("hold", hold, Duration.ofSeconds(3), Duration.ofMinutes(10));
        Allowed.text("source", source);
    }
}
