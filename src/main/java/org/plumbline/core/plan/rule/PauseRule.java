package org.plumbline.core.plan.rule;

import java.time.Duration;
import org.plumbline.core.check.Allowed;

/// How long a pause lasts when she does not say.
///
/// @param length then prompts are back by themselves. Default 1 h, range 10 min to 8 h
/// @param source where that comes from
public record PauseRule(Duration length, String source) {

    public PauseRule {
        Allowed.range("length", length, Duration.ofMinutes(10), Duration.ofHours(8));
        Allowed.text("source", source);
    }
}
