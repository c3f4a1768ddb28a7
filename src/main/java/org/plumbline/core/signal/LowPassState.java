package org.plumbline.core.signal;

/// What [ButterworthLowPass] remembers from one input to the next.
///
/// @param output     what it last answered
/// @param slope      change of the output, per radian of the corner frequency
/// @param lastInput  what it was last given
/// @param ageSeconds time covered since it began; 0 before the first input
public record LowPassState(double output, double slope, double lastInput, double ageSeconds) {

    public static final LowPassState COLD = new LowPassState(0, 0, 0, 0);
}
