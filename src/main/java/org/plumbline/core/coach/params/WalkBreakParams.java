package org.plumbline.core.coach.params;

import java.time.Duration;
import org.plumbline.core.bout.BreakRule;
import org.plumbline.core.check.Allowed;
import org.plumbline.core.plan.rule.Rules;

/// How walk breaks are prompted and counted; sources are the lines of the coaching plan.
///
/// @param breakRule   what counts as a walk break
/// @param repeatAfter wait before an unanswered cue is repeated. Default 5 min
/// @param attempts    cues of one prompt at most; then it is missed. Default 3
/// @param snooze      how long a snooze puts prompts off. Default 10 min
/// @param snoozes     snoozes of one bout at most. Default 2
/// @param settleIn    no cue so soon after she sat down again, whatever the sum says. Default 5 min
/// @param forgetAfter data missing for so long start the count anew: she may have had her walk.
///                    Default 2 min, the length of a walk break
/// @param tiltsCredit share of a walk break that a minute of pelvic tilts earns. Default 0.5: a choice of
///                    this project, halfway to the next walk
public record WalkBreakParams(
        BreakRule breakRule,
        Duration repeatAfter,
        int attempts,
        Duration snooze,
        int snoozes,
        Duration settleIn,
        Duration forgetAfter,
        double tiltsCredit) {

    public static final WalkBreakParams DEFAULT = new WalkBreakParams(
            BreakRule.DEFAULT,
            Duration.ofMinutes(5),
            3,
            Duration.ofMinutes(10),
            2,
            Duration.ofMinutes(5),
            Duration.ofMinutes(2),
            0.5);

    public WalkBreakParams {
        Allowed.range("repeatAfter", repeatAfter, Duration.ofMinutes(1), Duration.ofMinutes(30));
        Allowed.range("attempts", attempts, 1, 3);
        Allowed.range("snooze", snooze, Duration.ofMinutes(1), Duration.ofMinutes(60));
        Allowed.range("snoozes", snoozes, 0, 5);
        Allowed.range("settleIn", settleIn, Duration.ZERO, Duration.ofMinutes(20));
        Allowed.range("forgetAfter", forgetAfter, Duration.ofSeconds(10), Duration.ofMinutes(60));
        Allowed.range("tiltsCredit", tiltsCredit, 0.0, 1.0);
    }

    /// The same with another rule and another snooze.
    public WalkBreakParams with(BreakRule rule, Duration nextSnooze) {
        return new WalkBreakParams(
                rule, repeatAfter, attempts, nextSnooze, snoozes, settleIn, forgetAfter, tiltsCredit);
    }

    /// As the rules of a plan say; what they do not say has its default.
    static WalkBreakParams of(Rules rules) {
        return new WalkBreakParams(
                new BreakRule(rules.walk().offSeat(), rules.walk().walking()),
                rules.cues().repeatAfter(),
                rules.cues().attempts(),
                rules.snooze().length(),
                rules.snooze().times(),
                DEFAULT.settleIn,
                DEFAULT.forgetAfter,
                DEFAULT.tiltsCredit);
    }
}
