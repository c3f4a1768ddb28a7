package org.plumbline.simulation.sitter;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Independent random sources from one seed: drawing more from one leaves the others as they were.
public final class Seeds {

    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private Seeds() {}

    /// The source for one purpose; the same seed and purpose always give the same numbers.
    public static RandomGenerator random(long seed, String purpose) {
        return FACTORY.create(seed * 0x9E37_79B9_7F4A_7C15L + purpose.hashCode());
    }
}
