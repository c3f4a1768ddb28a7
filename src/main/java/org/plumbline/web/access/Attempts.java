package org.plumbline.web.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Slows guessing down: each attempt that fails makes the next one wait longer, by name and by where it came from.
///
/// Thread-safe. An attempt counts as failed until it succeeds, so that many at once gain nothing.
final class Attempts {

    /// Mistyping is human.
    private static final int FREE = 4;

    /// A stranger who guesses at her name must not lock her out for long.
    private static final Duration LONGEST_FOR_NAME = Duration.ofMinutes(1);

    private static final Duration LONGEST_FOR_VISITOR = Duration.ofMinutes(15);

    /// So long after the last failure, it is forgotten.
    private static final Duration MEMORY = Duration.ofHours(1);

    /// The oldest are forgotten when a flood of names would fill the memory.
    private static final int MOST_REMEMBERED = 10_000;

    private final SequencedMap<String, Failures> remembered = new LinkedHashMap<>();

    /// @param last when the last one was
    private record Failures(int count, Instant last) {

        Duration wait(Duration longest, Instant now) {
            if (count < FREE) {
                return Duration.ZERO;
            }
            var pause = Duration.ofSeconds(1L << Math.min(count - FREE, 20));
            var left = Duration.between(now, last.plus(pause.compareTo(longest) > 0 ? longest : pause));
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    /// Begins an attempt, unless it has to wait.
    ///
    /// @return how long to wait; zero if the attempt may go on, and then it counts
    synchronized Duration begin(String name, String visitor, Instant now) {
        remembered.values().removeIf(failures -> failures.last().plus(MEMORY).isBefore(now));
        var wait = Stream.of(
                        of(byName(name), now).wait(LONGEST_FOR_NAME, now),
                        of(byVisitor(visitor), now).wait(LONGEST_FOR_VISITOR, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            count(byName(name), now);
            count(byVisitor(visitor), now);
        }
        return wait;
    }

    /// The attempt succeeded: nothing is held against either any more.
    synchronized void succeeded(String name, String visitor) {
        remembered.remove(byName(name));
        remembered.remove(byVisitor(visitor));
    }

    private Failures of(String key, Instant now) {
        return remembered.getOrDefault(key, new Failures(0, now));
    }

    private void count(String key, Instant now) {
        int before = of(key, now).count();
        remembered.remove(key);
        remembered.put(key, new Failures(before + 1, now));
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.pollFirstEntry();
        }
    }

    private static String byName(String name) {
        return "name " + name;
    }

    private static String byVisitor(String visitor) {
        return "visitor " + visitor;
    }
}
