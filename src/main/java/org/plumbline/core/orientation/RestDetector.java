package org.plumbline.core.orientation;

import org.plumbline.core.orientation.InclinationState.Rest;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.LowPassBank;

/// Notices when the clip does not move, so that what the gyroscope then reads is its offset.
final class RestDetector {

    private final RestParams params;
    private final double rateLimitSquared;
    private final double forceLimitSquared;
    private final LowPassBank rateLevel;
    private final LowPassBank forceLevel;
    private double stillSeconds;

    RestDetector(RestParams params) {
        this.params = params;
        rateLimitSquared = square(Math.toRadians(params.rateDegPerS()));
        forceLimitSquared = square(params.forceMPerS2());
        rateLevel = LowPassBank.ofTimeConstant(3, params.smoothingSeconds());
        forceLevel = LowPassBank.ofTimeConstant(3, params.smoothingSeconds());
    }

    void update(Vector3 rate, Vector3 force, double seconds) {
        double rateOff = departure(rateLevel, rate, seconds);
        double forceOff = departure(forceLevel, force, seconds);
        boolean still = rateOff < rateLimitSquared && forceOff < forceLimitSquared;
        stillSeconds = still ? Math.min(stillSeconds + seconds, params.minimumSeconds()) : 0;
    }

    /// Square of how far a reading is from its level, which follows it.
    private static double departure(LowPassBank level, Vector3 reading, double seconds) {
        level.tick(seconds);
        return square(reading.x() - level.update(0, reading.x()))
                + square(reading.y() - level.update(1, reading.y()))
                + square(reading.z() - level.update(2, reading.z()));
    }

    boolean atRest() {
        return stillSeconds >= params.minimumSeconds();
    }

    /// The level of the angular rate: at rest, the offset of the gyroscope.
    Vector3 rate() {
        return new Vector3(rateLevel.output(0), rateLevel.output(1), rateLevel.output(2));
    }

    void reset() {
        rateLevel.reset();
        forceLevel.reset();
        stillSeconds = 0;
    }

    Rest state() {
        return new Rest(rateLevel.state(), forceLevel.state(), stillSeconds);
    }

    void restore(Rest state) {
        rateLevel.restore(state.rateLevel());
        forceLevel.restore(state.forceLevel());
        stillSeconds = state.stillSeconds();
    }

    private static double square(double x) {
        return x * x;
    }
}
