package org.plumbline.core.gait.step;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// Finds the peaks of vertical acceleration that steps make, at any sampling rate.
///
/// A peak counts when it stands out of the trough before it by a share of what recent steps did, and once the
/// signal has fallen by half as much. Nothing is tuned to a person: the recent steps are her own.
final class StepDetector {

    /// Share of a new step in the running means: about the last four steps count.
    private static final double NEWEST_SHARE = 0.25;

    /// A larger rise than this many recent ones counts as this many: a stumble must not hide the steps behind it.
    private static final double LARGEST_OUTLIER = 3;

    private final StepParams params;
    private final BandPass band;
    private boolean rising;
    private double trough;
    private double crest;
    private SampleTime crestAt = StepState.COLD.crestAt();
    private @Nullable Step last;
    private double recentRise;

    StepDetector(StepParams params) {
        this.params = params;
        this.band = new BandPass(params.lowestHertz(), params.highestHertz());
        restore(StepState.COLD);
    }

    /// Takes one sample.
    ///
    /// @param vertical acceleration along the vertical, m/s²; gravity may be in it
    /// @param seconds  time since the sample before
    /// @return the step that became certain with this sample, or null
    @Nullable Step accept(SampleTime at, double vertical, double seconds) {
        double value = band.update(vertical, seconds);
        forgetOldSteps(at);
        double threshold = Math.max(params.smallestRise(), params.shareOfRecent() * recentRise);
        return rising ? seekCrest(at, value, threshold) : seekTrough(at, value, threshold);
    }

    private void forgetOldSteps(SampleTime at) {
        if (last != null && at.secondsSince(last.at()) > params.longestSeconds()) {
            last = null;
            recentRise = 0;
        }
    }

    private @Nullable Step seekCrest(SampleTime at, double value, double threshold) {
        if (value > crest) {
            crest = value;
            crestAt = at;
        } else if (value < trough) {
            trough = value;
            crest = value;
        }
        if (crest - trough < threshold || crest - value < threshold / 2) {
            return null;
        }
        var peak = new Step(crestAt, crest - trough);
        rising = false;
        trough = value;
        return isNew(peak) ? take(peak) : null;
    }

    private @Nullable Step seekTrough(SampleTime at, double value, double threshold) {
        trough = Math.min(trough, value);
        if (value - trough >= threshold / 2) {
            rising = true;
            crest = value;
            crestAt = at;
        }
        return null;
    }

    private boolean isNew(Step peak) {
        return last == null || peak.at().secondsSince(last.at()) >= params.shortestSeconds();
    }

    private Step take(Step step) {
        recentRise = last == null
                ? step.rise()
                : recentRise + NEWEST_SHARE * (Math.min(step.rise(), LARGEST_OUTLIER * recentRise) - recentRise);
        last = step;
        return step;
    }

    StepState state() {
        return new StepState(band.state(), rising, trough, crest, crestAt, last, recentRise);
    }

    void restore(StepState state) {
        band.restore(state.band());
        rising = state.rising();
        trough = state.trough();
        crest = state.crest();
        crestAt = state.crestAt();
        last = state.last();
        recentRise = state.recentRise();
    }
}
