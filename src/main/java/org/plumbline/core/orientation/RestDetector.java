package org.plumbline.core.orientation;

import org.plumbline.core.orientation.InclinationState.Rest;
import org.plumbline.core.sample.Vector3;

/// Notices when the clip does not move, so that what the gyroscope then reads is its offset.
final class RestDetector {

    private final RestParams params;
    private final double rateLimitSquared;
    private final double forceLimitSquared;
    private final VectorLowPass rateLevel;
    private final VectorLowPass forceLevel;
    private double stillSeconds;

    RestDetector(RestParams params) {
        this.params = params;
        rateLimitSquared = square(Math.toRadians(params.rateDegPerS()));
        forceLimitSquared = square(params.forceMPerS2());
        rateLevel = new VectorLowPass(params.smoothingSeconds());
        forceLevel = new VectorLowPass(params.smoothingSeconds());
    }

    void update(Vector3 rate, Vector3 force, double seconds) {
        double rateOff = squaredDistance(rate, rateLevel.update(rate, seconds));
        double forceOff = squaredDistance(force, forceLevel.update(force, seconds));
        boolean still = rateOff < rateLimitSquared && forceOff < forceLimitSquared;
        stillSeconds = still ? Math.min(stillSeconds + seconds, params.minimumSeconds()) : 0;
    }

    boolean atRest() {
        return stillSeconds >= params.minimumSeconds();
    }

    /// The level of the angular rate: at rest, the offset of the gyroscope.
    Vector3 rate() {
        return rateLevel.output();
    }

    void reset() {
        restore(Rest.COLD);
    }

    Rest state() {
        return new Rest(rateLevel.state(), forceLevel.state(), stillSeconds);
    }

    void restore(Rest state) {
        rateLevel.restore(state.rateLevel());
        forceLevel.restore(state.forceLevel());
        stillSeconds = state.stillSeconds();
    }

    private static double squaredDistance(Vector3 a, Vector3 b) {
        return square(a.x() - b.x()) + square(a.y() - b.y()) + square(a.z() - b.z());
    }

    private static double square(double x) {
        return x * x;
    }
}
