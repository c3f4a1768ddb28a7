package org.plumbline.simulation.sitter;

import java.time.Duration;

/// How she answers to cues.
///
/// @param follow   chance that a prompt gets her up, 0 to 1. Default 0.65, assumed
/// @param response typical time from the cue to getting up. Default 40 s, assumed: end of the sentence, save
/// @param walk     typical length of the walk that follows. Default 3 min, in the plan's 2 to 5
public record SitterHabits(double follow, Duration response, Duration walk) {

    public static final SitterHabits DEFAULT = following(0.65);
    public static final SitterHabits RELUCTANT = following(0.15);
    public static final SitterHabits EVEN = following(0.5);
    public static final SitterHabits KEEN = following(0.9);

    public SitterHabits {
        if (!(follow >= 0 && follow <= 1)) {
            throw new IllegalArgumentException("follow must be 0 to 1: " + follow);
        }
        if (!response.isPositive() || !walk.isPositive()) {
            throw new IllegalArgumentException("response and walk must be positive: %s, %s".formatted(response, walk));
        }
    }

    public static SitterHabits following(double chance) {
        return new SitterHabits(chance, Duration.ofSeconds(40), Duration.ofMinutes(3));
    }
}
