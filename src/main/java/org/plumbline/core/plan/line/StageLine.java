package org.plumbline.core.plan.line;

import java.time.Duration;
import java.util.List;
import org.plumbline.core.check.Allowed;
import org.plumbline.core.plan.rule.WalkRule;

/// What a stage changes.
///
/// @param title           what the stage is called
/// @param interval        sitting after which a walk is due, 20 to 120 min
/// @param repetitionsMost of any exercise, 1 to 30
/// @param onTheBack       whether anything lying flat on the back is offered
/// @param offers          what is offered, in words
/// @param source          where that comes from
public record StageLine(
        String title, Duration interval, int repetitionsMost, boolean onTheBack, List<String> offers, String source) {

    public StageLine {
        offers = List.copyOf(offers);
        Allowed.text("title", title);
        Allowed.range("interval", interval, WalkRule.SHORTEST_INTERVAL, WalkRule.LONGEST_INTERVAL);
        Allowed.range("repetitionsMost", repetitionsMost, 1, 30);
        Allowed.text("source", source);
    }

    public StageLine withInterval(Duration next) {
        return new StageLine(title, next, repetitionsMost, onTheBack, offers, source);
    }
}
