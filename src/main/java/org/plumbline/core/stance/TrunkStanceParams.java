package org.plumbline.core.stance;

import java.time.Duration;

/// Tuning of [TrunkStanceEstimator].
///
/// @param shortestWalk    walk that shows that she stood up although nothing else did. Default 8 s: rhythms of 5 to
///                        7 s occur at the desk
/// @param longestStanding time without such a walk after which she is taken to have sat down unnoticed. Default
///                        5 min: at a desk, standing that long without a walk is rarer than sitting down gently
/// @param stirIntensity   acceleration above which a seated trunk counts as moving, m/s² root mean square. Default
///                        0.35; typing has 0.1, reaching and turning 0.5
/// @param stirHold        how long she counts as moving after that. Default 20 s
public record TrunkStanceParams(
        Duration shortestWalk, Duration longestStanding, double stirIntensity, Duration stirHold) {

    public static final TrunkStanceParams DEFAULT =
            new TrunkStanceParams(Duration.ofSeconds(8), Duration.ofMinutes(5), 0.35, Duration.ofSeconds(20));

    public TrunkStanceParams {
        requirePositive("shortestWalk", shortestWalk);
        requirePositive("longestStanding", longestStanding);
        requirePositive("stirHold", stirHold);
        if (!(stirIntensity > 0)) {
            throw new IllegalArgumentException("stirIntensity (%s m/s²) must be positive".formatted(stirIntensity));
        }
    }

    private static void requirePositive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("%s must be positive: %s".formatted(name, value));
        }
    }
}
