package org.plumbline.core.bout;

import java.time.Duration;

/// Tuning of [BoutTracker].
///
/// @param minimumBreak how long she must be off the seat to end a bout; shorter ones are a shuffle.
///                     Default 10 s, the shortest upright period that activPAL counts
/// @param longestGap   how long data may be missing within a bout that goes on behind the gap; after
///                     a longer one the bout is cut short where data ended. Default 60 s
public record BoutParams(Duration minimumBreak, Duration longestGap) {

    public static final BoutParams DEFAULT = new BoutParams(Duration.ofSeconds(10), Duration.ofSeconds(60));

    public BoutParams {
        requirePositive("minimumBreak", minimumBreak);
        requirePositive("longestGap", longestGap);
    }

    private static void requirePositive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("%s must be positive: %s".formatted(name, value));
        }
    }
}
