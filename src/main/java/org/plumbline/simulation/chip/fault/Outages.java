package org.plumbline.simulation.chip.fault;

import java.util.random.RandomGenerator;

/// When a device does not answer: a loose plug for some seconds, a few times a day.
final class Outages {

    private static final double MEAN_HOURS_BETWEEN = 4;
    private static final double HOUR = 3_600e9;

    private final RandomGenerator random;
    private long begins;
    private long ends;

    Outages(RandomGenerator random) {
        this.random = random;
        plan(0);
    }

    /// Whether one is going on; `nanos` never goes back.
    boolean isOut(long nanos) {
        while (nanos >= ends) {
            plan(ends);
        }
        return nanos >= begins;
    }

    private void plan(long from) {
        begins = from + Math.round(HOUR * (0.05 + MEAN_HOURS_BETWEEN * random.nextExponential()));
        ends = begins + random.nextLong(5_000_000_000L, 40_000_000_000L);
    }
}
