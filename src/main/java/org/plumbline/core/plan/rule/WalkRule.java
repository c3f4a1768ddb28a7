package org.plumbline.core.plan.rule;

import java.time.Duration;
import org.plumbline.core.check.Allowed;

/// When a walk is due, and what counts as one.
///
/// @param interval sitting after which she is asked to get up. Default 50 min, range 20 to 120 min
/// @param offSeat  a break counts if she was off the seat so long. Default 2 min, range 1 to 10 min
/// @param walking  and walked so long in it. Default 1 min, range 0 to `offSeat`
/// @param source   where that comes from
public record WalkRule(Duration interval, Duration offSeat, Duration walking, String source) {

    public static final Duration SHORTEST_INTERVAL = Duration.ofMinutes(20);
    public static final Duration LONGEST_INTERVAL = Duration.ofHours(2);

    public WalkRule {
        Allowed.range("interval", interval, SHORTEST_INTERVAL, LONGEST_INTERVAL);
        Allowed.range("offSeat", offSeat, Duration.ofMinutes(1), Duration.ofMinutes(10));
        Allowed.range("walking", walking, Duration.ZERO, offSeat);
        Allowed.text("source", source);
    }

    public WalkRule withInterval(Duration next) {
        return new WalkRule(next, offSeat, walking, source);
    }
}
