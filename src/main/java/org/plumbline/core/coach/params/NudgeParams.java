package org.plumbline.core.coach.params;

import java.time.Duration;
import org.plumbline.core.check.Allowed;
import org.plumbline.core.plan.rule.Rules;

/// When a nudge is due; sources are the lines of the coaching plan.
///
/// How long load may be uneven is for the mat to say.
///
/// @param slumpAfter    slumped for so long. Default 2 min, range 3 s to 10 min
/// @param shiftAfter    weight in one place for so long. Default 20 min, range 10-30 min
/// @param standingAfter standing without a walk for so long. Default 30 min, range 15-60 min
/// @param answerWithin  a nudge that is not followed for so long is missed. Default 5 min
public record NudgeParams(Duration slumpAfter, Duration shiftAfter, Duration standingAfter, Duration answerWithin) {

    public static final NudgeParams DEFAULT = new NudgeParams(
            Duration.ofMinutes(2), Duration.ofMinutes(20), Duration.ofMinutes(30), Duration.ofMinutes(5));

    public NudgeParams {
        Allowed.range("slumpAfter", slumpAfter, Duration.ofSeconds(3), Duration.ofMinutes(10));
        Allowed.range("shiftAfter", shiftAfter, Duration.ofMinutes(10), Duration.ofMinutes(30));
        Allowed.range("standingAfter", standingAfter, Duration.ofMinutes(15), Duration.ofMinutes(60));
        Allowed.range("answerWithin", answerWithin, Duration.ofMinutes(1), Duration.ofMinutes(30));
    }

    /// As the rules of a plan say; what they do not say has its default.
    static NudgeParams of(Rules rules) {
        return new NudgeParams(
                rules.slump().hold(), rules.shift().after(), rules.standing().after(), DEFAULT.answerWithin);
    }
}
