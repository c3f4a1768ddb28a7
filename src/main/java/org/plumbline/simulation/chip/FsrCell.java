package org.plumbline.simulation.chip;

import java.util.random.RandomGenerator;

/// One force-sensing resistor in a voltage divider: it saturates, creeps under load and remembers it for a while.
final class FsrCell {

    private static final double SUPPLY_VOLTS = 3.3;

    /// Load at which the divider gives half the supply.
    private static final double HALF_LOAD = 0.7;

    private static final double CREEP = 0.07;
    private static final double CREEP_SECONDS = 900;
    private static final double NOISE = 0.0015;

    private final RandomGenerator random;
    private final double gain;
    private final double offset;
    private double creep;

    FsrCell(RandomGenerator random) {
        this.random = random;
        this.gain = 1 + 0.12 * random.nextGaussian();
        this.offset = random.nextDouble(0.004, 0.03);
    }

    /// Lets `seconds` pass under a load, 1 being that under a sit bone.
    double volts(double load, double seconds) {
        double share = gain * load / (load + HALF_LOAD);
        creep += (CREEP * share - creep) * (1 - Math.exp(-seconds / CREEP_SECONDS));
        return SUPPLY_VOLTS * Math.clamp(offset + share + creep + NOISE * random.nextGaussian(), 0, 1);
    }
}
