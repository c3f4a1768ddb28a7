package org.plumbline.simulation.body;

/// What a trunk does when it does nothing: it breathes and it sways.
///
/// Frequencies have no common period, so that no two minutes are alike.
final class Sway {

    private static final double DEGREE = Math.toRadians(1);

    private final Oscillator[] pitch = {
        new Oscillator(0.25, 0.25 * DEGREE), new Oscillator(0.131, 0.4 * DEGREE), new Oscillator(0.417, 0.12 * DEGREE)
    };
    private final Oscillator[] roll = {new Oscillator(0.173, 0.3 * DEGREE), new Oscillator(0.537, 0.1 * DEGREE)};

    /// 0 for a clip on a table, 1 for a trunk at rest.
    private final Follower strength = new Follower(1);

    void aim(double newStrength) {
        strength.aim(newStrength);
    }

    void settle() {
        strength.settle();
    }

    void advance(double seconds) {
        strength.advance(seconds);
        for (Oscillator part : pitch) {
            part.advance(seconds);
        }
        for (Oscillator part : roll) {
            part.advance(seconds);
        }
    }

    void addTo(Motion motion) {
        double gain = strength.value();
        double gainRate = strength.rate();
        for (Oscillator part : pitch) {
            motion.addPitch(
                    gain * part.value(), gain * part.rate() + gainRate * part.value(), gain * part.acceleration());
        }
        for (Oscillator part : roll) {
            motion.addRoll(
                    gain * part.value(), gain * part.rate() + gainRate * part.value(), gain * part.acceleration());
        }
    }
}
