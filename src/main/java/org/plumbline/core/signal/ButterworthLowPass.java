package org.plumbline.core.signal;

import java.util.List;

/// A [LowPassBank] of one channel.
public final class ButterworthLowPass {

    private final LowPassBank bank;

    private ButterworthLowPass(LowPassBank bank) {
        this.bank = bank;
    }

    /// A filter that has lost half the power at `hertz`.
    public static ButterworthLowPass ofCorner(double hertz) {
        return new ButterworthLowPass(LowPassBank.ofCorner(1, hertz));
    }

    /// A filter that answers to a step within about `seconds`: its corner is at √2 / (2π `seconds`).
    public static ButterworthLowPass ofTimeConstant(double seconds) {
        return new ButterworthLowPass(LowPassBank.ofTimeConstant(1, seconds));
    }

    /// The output after one more input, `seconds` after the one before.
    public double update(double input, double seconds) {
        bank.tick(seconds);
        return bank.update(0, input);
    }

    public double output() {
        return bank.output(0);
    }

    /// Forgets everything: the next input is the first.
    public void reset() {
        bank.reset();
    }

    public LowPassState state() {
        return bank.state().getFirst();
    }

    public void restore(LowPassState state) {
        bank.restore(List.of(state));
    }
}
