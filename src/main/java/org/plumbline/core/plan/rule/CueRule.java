package org.plumbline.core.plan.rule;

import java.time.Duration;
import org.plumbline.core.check.Allowed;

/// How strongly a prompt is cued, and how often.
///
/// @param repeatAfter   wait before an unanswered cue is repeated. Default 5 min, range 2 to 30 min
/// @param attempts      cues of one prompt at most; then it is missed. Default 3, range 1 to 3
/// @param perHour       cues of every kind in any 60 min at most. Default 4, range 0 to 4
/// @param naturalWithin a cue waits so long for a movement of her own. Default 2 min, range 0 to 2 min
/// @param softDays      days from the first prompt on in which the LED comes first. Default 7, range 0 to 60
/// @param source        where that comes from
public record CueRule(
        Duration repeatAfter, int attempts, int perHour, Duration naturalWithin, int softDays, String source) {

    public CueRule {
        Allowed.range("repeatAfter", repeatAfter, Duration.ofMinutes(2), Duration.ofMinutes(30));
        Allowed.range("attempts", attempts, 1, 3);
        Allowed.range("perHour", perHour, 0, 4);
        Allowed.range("naturalWithin", naturalWithin, Duration.ZERO, Duration.ofMinutes(2));
        Allowed.range("softDays", softDays, 0, 60);
        Allowed.text("source", source);
    }
}
