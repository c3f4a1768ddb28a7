package org.plumbline.core.gait.step;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// Compares the time between two steps with the time between the two before.
final class Rhythm {

    /// How a step follows the ones before it.
    enum Beat {
        /// None is near enough.
        ALONE,
        /// One is near, which makes the first interval.
        SECOND,
        /// Much sooner or later than the one before did.
        UNEVEN,
        EVEN
    }

    private final double longestSeconds;
    private final double largestRatio;
    private @Nullable SampleTime last;
    private double lastSeconds;

    Rhythm(double longestSeconds, double largestRatio) {
        this.longestSeconds = longestSeconds;
        this.largestRatio = largestRatio;
    }

    Beat next(SampleTime step) {
        double seconds = last == null ? Double.MAX_VALUE : step.secondsSince(last);
        double before = lastSeconds;
        last = step;
        lastSeconds = seconds <= longestSeconds ? seconds : 0;
        if (lastSeconds == 0) {
            return Beat.ALONE;
        }
        if (before == 0) {
            return Beat.SECOND;
        }
        boolean even = seconds <= before * largestRatio && before <= seconds * largestRatio;
        return even ? Beat.EVEN : Beat.UNEVEN;
    }

    RhythmState state() {
        return new RhythmState(last, lastSeconds);
    }

    void restore(RhythmState state) {
        last = state.last();
        lastSeconds = state.lastSeconds();
    }
}
