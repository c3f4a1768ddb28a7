package org.plumbline.core.gait;

/// What [Intensity] remembers from one sample to the next.
///
/// @param gravity running mean of the vertical acceleration, m/s²
/// @param square  running mean of the squared acceleration without gravity, m²/s⁴
/// @param begun   whether there was any sample
public record IntensityState(double gravity, double square, boolean begun) {

    public static final IntensityState COLD = new IntensityState(0, 0, false);
}
