package org.plumbline.core.exercise.guide;

import java.time.Duration;
import org.plumbline.core.check.Allowed;

/// Tuning of [ExerciseGuide]. All three are this project's choice.
///
/// @param getReady     time before an exercise that is done by itself, to sit up and put the feet down. Default 5 s,
///                     range 0 to 60 s
/// @param answerWithin an unanswered check before a routine goes away. Default 5 min, range 30 s to 30 min
/// @param gap          time without a look after which an exercise is interrupted: a restart must not go on counting
///                     for somebody who has left. Default 10 s, range 2 to 60 s
public record GuideParams(Duration getReady, Duration answerWithin, Duration gap) {

    public static final GuideParams DEFAULT =
            new GuideParams(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofSeconds(10));

    public GuideParams {
        Allowed.range("getReady", getReady, Duration.ZERO, Duration.ofSeconds(60));
        Allowed.range("answerWithin", answerWithin, Duration.ofSeconds(30), Duration.ofMinutes(30));
        Allowed.range("gap", gap, Duration.ofSeconds(2), Duration.ofSeconds(60));
    }
}
