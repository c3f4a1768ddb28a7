package org.plumbline.core.gait.step;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// What [StepDetector] remembers from one sample to the next.
///
/// @param band       the filter
/// @param rising     whether it looks for a crest, else for the trough after one
/// @param trough     lowest value since the last crest, m/s²
/// @param crest      highest value since that trough, m/s²
/// @param crestAt    when that was
/// @param last       the step before; null where none is near
/// @param recentRise running mean of the rise of recent steps, m/s²; 0 where there are none
public record StepState(
        BandPassState band,
        boolean rising,
        double trough,
        double crest,
        SampleTime crestAt,
        @Nullable Step last,
        double recentRise) {

    public static final StepState COLD = new StepState(BandPassState.COLD, true, 0, 0, new SampleTime(0), null, 0);
}
