package org.plumbline.core.plan.line;

import java.time.Duration;
import java.util.List;
import org.plumbline.core.check.Allowed;
import org.plumbline.core.plan.rule.WalkRule;

/// What a kind of day changes, whatever the stage.
///
/// @param title              what the day is called
/// @param intervalMost       sitting after which a walk is due at the latest, 20 to 120 min
/// @param repetitionsPercent of the usual repetitions, 10 to 100 %, rounded down
/// @param postureCues        whether slump and uneven sitting are cued
/// @param soft               cues are light only and are not repeated more loudly
/// @param mat                whether the mat is used; without it the clip alone tells what she does
/// @param hints              in words
/// @param source             where that comes from
public record DayKindLine(
        String title,
        Duration intervalMost,
        int repetitionsPercent,
        boolean postureCues,
        boolean soft,
        boolean mat,
        List<String> hints,
        String source) {

    public DayKindLine {
        hints = List.copyOf(hints);
        Allowed.text("title", title);
        Allowed.range("intervalMost", intervalMost, WalkRule.SHORTEST_INTERVAL, WalkRule.LONGEST_INTERVAL);
        Allowed.range("repetitionsPercent", repetitionsPercent, 10, 100);
        Allowed.text("source", source);
    }
}
