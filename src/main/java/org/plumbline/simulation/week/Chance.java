package org.plumbline.simulation.week;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Her dice.
final class Chance {

    private final RandomGenerator random;

    Chance(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    boolean is(double probability) {
        return random.nextDouble() < probability;
    }

    /// Between two lengths, to the second.
    Duration between(Duration least, Duration most) {
        return Duration.ofSeconds(random.nextLong(least.toSeconds(), most.toSeconds() + 1));
    }

    Duration minutes(int least, int most) {
        return between(Duration.ofMinutes(least), Duration.ofMinutes(most));
    }

    /// Memoryless around a mean, a second at least.
    Duration about(Duration mean) {
        return Duration.ofSeconds(1 + Math.round(-Math.log(1 - random.nextDouble()) * mean.toSeconds()));
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
