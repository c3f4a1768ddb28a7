package org.plumbline.core.signal;

/// A second-order Butterworth low-pass that takes each sample with its own time step.
///
/// It remembers the output and its rate of change rather than past samples, and steps them by the
/// trapezoidal rule: a change of the sampling rate or a late sample leaves no jolt. At a steady rate
/// it equals the bilinear transform without pre-warping, so keep the corner below a tenth of the rate.
///
/// From a cold start the output is the mean of what came in, for as long as one time constant; a
/// filter that began at the first sample would carry that sample's noise for several of them.
public final class ButterworthLowPass {

    private static final double DAMPING = Math.sqrt(2);

    private final double corner;
    private final double warmUpSeconds;
    private double output;
    private double slope;
    private double lastInput;
    private double age;

    private ButterworthLowPass(double cornerRadPerS) {
        if (!(cornerRadPerS > 0)) {
            throw new IllegalArgumentException("corner frequency (%s rad/s) must be positive".formatted(cornerRadPerS));
        }
        this.corner = cornerRadPerS;
        this.warmUpSeconds = DAMPING / cornerRadPerS;
    }

    /// A filter that has lost half the power at `hertz`.
    public static ButterworthLowPass ofCorner(double hertz) {
        return new ButterworthLowPass(2 * Math.PI * hertz);
    }

    /// A filter that answers to a step within about `seconds`: its corner is at √2 / (2π `seconds`).
    public static ButterworthLowPass ofTimeConstant(double seconds) {
        return new ButterworthLowPass(DAMPING / seconds);
    }

    /// The output after one more input, `seconds` after the one before.
    public double update(double input, double seconds) {
        if (age < warmUpSeconds) {
            age += seconds;
            output += age > 0 ? (input - output) * seconds / age : input;
        } else {
            advance(input, corner * seconds / 2);
        }
        lastInput = input;
        return output;
    }

    private void advance(double input, double half) {
        double push = half * (input + lastInput - 2 * output);
        double resistance = half * (half + DAMPING);
        double next = (slope * (1 - resistance) + push) / (1 + resistance);
        output += half * (slope + next);
        slope = next;
    }

    public double output() {
        return output;
    }

    /// Forgets everything: the next input is the first.
    public void reset() {
        restore(LowPassState.COLD);
    }

    public LowPassState state() {
        return new LowPassState(output, slope, lastInput, age);
    }

    public void restore(LowPassState state) {
        output = state.output();
        slope = state.slope();
        lastInput = state.lastInput();
        age = state.ageSeconds();
    }
}
