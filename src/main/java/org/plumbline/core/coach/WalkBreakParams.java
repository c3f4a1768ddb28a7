package org.plumbline.core.coach;

import java.time.Duration;
import java.time.LocalTime;
import org.plumbline.core.bout.BreakRule;

/// Tuning of [WalkBreakPolicy]; sources are the lines of the coaching plan.
///
/// @param interval     sitting after which a walk is due. Default 50 min, range 20-120 min
/// @param breakRule    what counts as a walk break
/// @param repeatAfter  wait before an unanswered cue is repeated. Default 5 min
/// @param attempts     cues of one prompt at most; then it is missed. Default 3
/// @param snooze       how long a snooze puts the prompt off. Default 10 min
/// @param snoozes      snoozes of one prompt at most. Default 2
/// @param settleIn     no cue so soon after she sat down again, whatever the sum says. Default 5 min
/// @param forgetAfter  data missing for so long start the count anew: she may have had her walk.
///                     Default 2 min, the length of a walk break
/// @param cuesPerHour  cues in any 60 min at most. Default 4
/// @param quietFrom    start of the quiet hours, her time. Default 21:00
/// @param quietTo      end of the quiet hours; equal to `quietFrom` for none. Default 07:00
public record WalkBreakParams(
        Duration interval,
        BreakRule breakRule,
        Duration repeatAfter,
        int attempts,
        Duration snooze,
        int snoozes,
        Duration settleIn,
        Duration forgetAfter,
        int cuesPerHour,
        LocalTime quietFrom,
        LocalTime quietTo) {

    private static final Duration SHORTEST_INTERVAL = Duration.ofMinutes(20);
    private static final Duration LONGEST_INTERVAL = Duration.ofHours(2);

    public static final WalkBreakParams DEFAULT = new WalkBreakParams(
            Duration.ofMinutes(50),
            BreakRule.DEFAULT,
            Duration.ofMinutes(5),
            3,
            Duration.ofMinutes(10),
            2,
            Duration.ofMinutes(5),
            Duration.ofMinutes(2),
            4,
            LocalTime.of(21, 0),
            LocalTime.of(7, 0));

    public WalkBreakParams {
        require("interval", interval, SHORTEST_INTERVAL, LONGEST_INTERVAL);
        require("repeatAfter", repeatAfter, Duration.ofMinutes(1), Duration.ofMinutes(30));
        require("attempts", attempts, 1, 3);
        require("snooze", snooze, Duration.ofMinutes(1), Duration.ofMinutes(60));
        require("snoozes", snoozes, 0, 5);
        require("settleIn", settleIn, Duration.ZERO, Duration.ofMinutes(20));
        require("forgetAfter", forgetAfter, Duration.ofSeconds(10), Duration.ofMinutes(60));
        require("cuesPerHour", cuesPerHour, 0, 4);
    }

    boolean isQuiet(LocalTime time) {
        return quietFrom.isAfter(quietTo)
                ? !time.isBefore(quietFrom) || time.isBefore(quietTo)
                : !time.isBefore(quietFrom) && time.isBefore(quietTo);
    }

    private static <T extends Comparable<T>> void require(String name, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException("%s must be %s to %s: %s".formatted(name, least, most, value));
        }
    }
}
