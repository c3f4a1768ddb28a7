package org.plumbline.core.orientation;

import static org.plumbline.core.orientation.RestParams.requirePositive;

/// Tuning of [GyroBiasEstimator].
///
/// @param clipDegPerS       largest offset believed, per axis. Default 5 °/s: VQF's 2 °/s lost cheap gyroscopes
///                          (measured on BROAD with 1-2 °/s added: 1.25° of error, 1.19° with 5 °/s)
/// @param initialDegPerS    standard deviation before anything is known. Default 2 °/s (same measurement)
/// @param wanderDegPerS     how far the offset may wander within `forgetSeconds`. Default 0.1 °/s (VQF)
/// @param forgetSeconds     time after which an old estimate is that uncertain. Default 100 s (VQF)
/// @param motionDegPerS     standard deviation reached in steady motion. Default 0.1 °/s (VQF)
/// @param restDegPerS       standard deviation reached in steady rest. Default 0.03 °/s (VQF)
/// @param verticalWeight    weight of the assumption that the offset about the vertical, which gravity cannot
///                          show, is zero; relative to the weight of motion. Default 0.0001 (VQF)
public record BiasParams(
        double clipDegPerS,
        double initialDegPerS,
        double wanderDegPerS,
        double forgetSeconds,
        double motionDegPerS,
        double restDegPerS,
        double verticalWeight) {

    public static final BiasParams DEFAULT = new BiasParams(5, 2, 0.1, 100, 0.1, 0.03, 0.0001);

    public BiasParams {
        requirePositive("clipDegPerS", clipDegPerS);
        requirePositive("initialDegPerS", initialDegPerS);
        requirePositive("wanderDegPerS", wanderDegPerS);
        requirePositive("forgetSeconds", forgetSeconds);
        requirePositive("motionDegPerS", motionDegPerS);
        requirePositive("restDegPerS", restDegPerS);
        requirePositive("verticalWeight", verticalWeight);
    }
}
