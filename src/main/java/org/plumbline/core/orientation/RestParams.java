package org.plumbline.core.orientation;

/// Tuning of [RestDetector].
///
/// @param smoothingSeconds time constant of the level that readings are compared to. Default 0.5 s (VQF)
/// @param minimumSeconds   how long nothing may move before it counts as rest. Default 1.5 s (VQF)
/// @param rateDegPerS      largest departure of the angular rate from its level. Default 2 °/s (VQF)
/// @param forceMPerS2      largest departure of the specific force from its level. Default 0.5 m/s² (VQF)
public record RestParams(double smoothingSeconds, double minimumSeconds, double rateDegPerS, double forceMPerS2) {

    public static final RestParams DEFAULT = new RestParams(0.5, 1.5, 2, 0.5);

    public RestParams {
        requirePositive("smoothingSeconds", smoothingSeconds);
        requirePositive("minimumSeconds", minimumSeconds);
        requirePositive("rateDegPerS", rateDegPerS);
        requirePositive("forceMPerS2", forceMPerS2);
    }

    static void requirePositive(String name, double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException("%s (%s) must be positive".formatted(name, value));
        }
    }
}
