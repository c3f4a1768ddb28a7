package org.plumbline.core.gait;

import java.time.Duration;

/// Tuning of [WearDetector].
///
/// @param stillDegrees  turning of the clip that shows that somebody wears it. Default 0.5°: a still sitter's trunk
///                      turns as much within some minutes, a clip on the table drifts by 0.1°
/// @param notWornAfter  how long it must keep within that to count as not worn. Default 10 min, beyond the longest
///                      such rest of eight people at a computer
/// @param lyingDegrees  lean from how she walks beyond which she lies. Default 60°
/// @param lyingAfter    how long that must last; bending to a drawer takes less. Default 10 s
public record WearParams(double stillDegrees, Duration notWornAfter, double lyingDegrees, Duration lyingAfter) {

    public static final WearParams DEFAULT = new WearParams(0.5, Duration.ofMinutes(10), 60, Duration.ofSeconds(10));

    public WearParams {
        requireAngle("stillDegrees", stillDegrees);
        requireAngle("lyingDegrees", lyingDegrees);
        requirePositive("notWornAfter", notWornAfter);
        requirePositive("lyingAfter", lyingAfter);
    }

    private static void requireAngle(String name, double degrees) {
        if (!(degrees > 0 && degrees < 90)) {
            throw new IllegalArgumentException("%s (%s) must be above 0 and below 90".formatted(name, degrees));
        }
    }

    private static void requirePositive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("%s must be positive: %s".formatted(name, value));
        }
    }
}
