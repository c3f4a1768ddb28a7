package org.plumbline.core.gait.step;

import org.plumbline.core.signal.LowPassState;

/// What the filter of [StepDetector] remembers from one input to the next.
///
/// @param smooth the low-pass
/// @param mean   slow mean of its output
/// @param begun  whether there was any input
public record BandPassState(LowPassState smooth, double mean, boolean begun) {

    public static final BandPassState COLD = new BandPassState(LowPassState.COLD, 0, false);
}
