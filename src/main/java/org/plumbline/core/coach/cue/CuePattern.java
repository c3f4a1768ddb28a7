package org.plumbline.core.coach.cue;

import java.time.Duration;
import java.util.List;

/// The form of a cue on LED and buzzer: steps played one after the other, then silence.
///
/// @param name  by which the plan, the page and the log call it
/// @param steps at least one; at most 3 s in all
public record CuePattern(String name, List<Step> steps) {

    /// No cue may last longer.
    public static final Duration LONGEST = Duration.ofSeconds(3);

    public CuePattern {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("cue '%s' has no steps".formatted(name));
        }
        if (length(steps).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "cue '%s' lasts %s, at most %s is allowed".formatted(name, length(steps), LONGEST));
        }
    }

    public Duration length() {
        return length(steps);
    }

    /// The same for the eye alone.
    public CuePattern lightOnly() {
        return new CuePattern(
                name,
                steps.stream()
                        .map(step -> new Step(step.brightness(), 0, step.length()))
                        .toList());
    }

    private static Duration length(List<Step> steps) {
        var length = Duration.ZERO;
        for (var step : steps) {
            length = length.plus(step.length());
        }
        return length;
    }

    /// One step of a cue.
    ///
    /// @param brightness of the LED, 0 to 1
    /// @param toneHertz  of the buzzer; 0 is silent. An active buzzer only knows silent or not
    /// @param length     how long the step lasts; positive
    public record Step(double brightness, double toneHertz, Duration length) {
        public Step {
            if (!(brightness >= 0 && brightness <= 1)) {
                throw new IllegalArgumentException("brightness must be 0 to 1: " + brightness);
            }
            if (!(toneHertz >= 0 && toneHertz <= 20_000)) {
                throw new IllegalArgumentException("toneHertz must be 0 to 20,000: " + toneHertz);
            }
            if (!length.isPositive()) {
                throw new IllegalArgumentException("length must be positive: " + length);
            }
        }
    }
}
