package org.plumbline.core.signal;

import java.util.List;
import java.util.stream.IntStream;

/// Second-order Butterworth low-passes side by side, that take each sample with its own time step.
///
/// They remember the output and its rate of change rather than past samples, and step them by the
/// trapezoidal rule: a change of the sampling rate or a late sample leaves no jolt. At a steady rate
/// they equal the bilinear transform without pre-warping, so keep the corner below a tenth of the rate.
///
/// From a cold start the output is the mean of what came in, for as long as one time constant; a
/// filter that began at the first sample would carry that sample's noise for several of them.
public final class LowPassBank {

    private static final double DAMPING = Math.sqrt(2);

    private final double corner;
    private final double warmUpSeconds;
    private final double[] output;
    private final double[] slope;
    private final double[] lastInput;
    private double age;
    private boolean warm;
    private double weight;
    private double half;
    private double resistance;

    private LowPassBank(int channels, double cornerRadPerS) {
        if (!(cornerRadPerS > 0)) {
            throw new IllegalArgumentException("corner frequency (%s rad/s) must be positive".formatted(cornerRadPerS));
        }
        corner = cornerRadPerS;
        warmUpSeconds = DAMPING / cornerRadPerS;
        output = new double[channels];
        slope = new double[channels];
        lastInput = new double[channels];
    }

    /// Filters that have lost half the power at `hertz`.
    static LowPassBank ofCorner(int channels, double hertz) {
        return new LowPassBank(channels, 2 * Math.PI * hertz);
    }

    /// Filters that answer to a step within about `seconds`: their corner is at √2 / (2π `seconds`).
    public static LowPassBank ofTimeConstant(int channels, double seconds) {
        return new LowPassBank(channels, DAMPING / seconds);
    }

    /// So much time has passed; each channel is then to be [#update]d once.
    public void tick(double seconds) {
        warm = age >= warmUpSeconds;
        if (warm) {
            half = corner * seconds / 2;
            resistance = half * (half + DAMPING);
            weight = 1 / (1 + resistance);
        } else {
            age += seconds;
            weight = age > 0 ? seconds / age : 1;
        }
    }

    /// The output of a channel after one more input.
    public double update(int channel, double input) {
        double before = output[channel];
        if (warm) {
            double push = half * (input + lastInput[channel] - 2 * before);
            double next = (slope[channel] * (1 - resistance) + push) * weight;
            output[channel] = before + half * (slope[channel] + next);
            slope[channel] = next;
        } else {
            output[channel] = before + (input - before) * weight;
        }
        lastInput[channel] = input;
        return output[channel];
    }

    public double output(int channel) {
        return output[channel];
    }

    /// Forgets everything: the next input is the first.
    public void reset() {
        for (int i = 0; i < output.length; i++) {
            restore(i, LowPassState.COLD);
        }
    }

    public List<LowPassState> state() {
        return IntStream.range(0, output.length)
                .mapToObj(i -> new LowPassState(output[i], slope[i], lastInput[i], age))
                .toList();
    }

    public void restore(List<LowPassState> channels) {
        if (channels.size() != output.length) {
            throw new IllegalArgumentException("channels (%s) must be %s".formatted(channels.size(), output.length));
        }
        for (int i = 0; i < output.length; i++) {
            restore(i, channels.get(i));
        }
    }

    private void restore(int channel, LowPassState state) {
        output[channel] = state.output();
        slope[channel] = state.slope();
        lastInput[channel] = state.lastInput();
        age = state.ageSeconds();
    }
}
