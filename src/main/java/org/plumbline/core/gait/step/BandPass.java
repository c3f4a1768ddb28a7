package org.plumbline.core.gait.step;

import org.plumbline.core.signal.ButterworthLowPass;

/// What is left of a signal without its slow mean and without its fast part; takes each input with its own time step.
final class BandPass {

    private final double lowestRadPerS;
    private final ButterworthLowPass smooth;
    private double mean;
    private boolean begun;

    BandPass(double lowestHertz, double highestHertz) {
        this.lowestRadPerS = 2 * Math.PI * lowestHertz;
        this.smooth = ButterworthLowPass.ofCorner(highestHertz);
    }

    double update(double input, double seconds) {
        double smoothed = smooth.update(input, seconds);
        if (!begun) {
            mean = smoothed;
            begun = true;
        }
        double share = lowestRadPerS * seconds;
        mean += (smoothed - mean) * share / (1 + share);
        return smoothed - mean;
    }

    BandPassState state() {
        return new BandPassState(smooth.state(), mean, begun);
    }

    void restore(BandPassState state) {
        smooth.restore(state.smooth());
        mean = state.mean();
        begun = state.begun();
    }
}
