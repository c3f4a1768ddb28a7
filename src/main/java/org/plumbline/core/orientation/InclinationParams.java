package org.plumbline.core.orientation;

import java.time.Duration;

/// Tuning of [InclinationFilter].
///
/// @param gravitySeconds time constant of the low-pass that turns specific force into the vertical;
///                       longer rides out longer accelerations, shorter forgives the gyroscope sooner.
///                       Default 3 s (VQF)
/// @param maximumGap     longest silence bridged by the gyroscope; after a longer one the filter begins
///                       anew and keeps only the bias. Default 0.5 s: a trunk can turn by 45° in that time
/// @param rest           when the clip counts as still
/// @param bias           how the gyroscope's offset is followed
public record InclinationParams(double gravitySeconds, Duration maximumGap, RestParams rest, BiasParams bias) {

    public static final InclinationParams DEFAULT =
            new InclinationParams(3, Duration.ofMillis(500), RestParams.DEFAULT, BiasParams.DEFAULT);

    public InclinationParams {
        if (!(gravitySeconds > 0)) {
            throw new IllegalArgumentException("gravitySeconds (%s) must be positive".formatted(gravitySeconds));
        }
        if (!maximumGap.isPositive()) {
            throw new IllegalArgumentException("maximumGap (%s) must be positive".formatted(maximumGap));
        }
    }
}
