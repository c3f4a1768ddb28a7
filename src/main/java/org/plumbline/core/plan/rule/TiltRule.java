package org.plumbline.core.plan.rule;

import java.time.Duration;
import org.plumbline.core.check.Allowed;

/// Pelvic tilts where no walk is possible.
///
/// @param length how long they last. Default 60 s, range 30 to 180 s
/// @param source where that comes from
public record TiltRule(Duration length, String source) {

    public TiltRule {
        Allowed.range("length", length, Duration.ofSeconds(30), Duration.ofMinutes(3));
        Allowed.text("source", source);
    }
}
