package org.plumbline.app;

import java.util.List;
import org.plumbline.app.loop.EffectSink;

/// Days of simulated people of given habits through the engine and the coach, as fast as it goes.
public interface Simulation {

    /// Who lives, and for how long.
    ///
    /// @param days    1 to 28
    /// @param seed    the same seed is the same person
    /// @param answers share of the prompts that she follows, 0 to 100 %
    record Options(int days, long seed, int answers) {

        public Options {
            if (days < 1 || days > 28) {
                throw new IllegalArgumentException("days is %d, allowed is 1 to 28".formatted(days));
            }
            if (answers < 0 || answers > 100) {
                throw new IllegalArgumentException("answers is %d, allowed is 0 to 100".formatted(answers));
            }
        }
    }

    /// Lives the days to their end.
    ///
    /// @param sink takes every effect, dated in UTC
    void live(Options options, EffectSink sink);

    /// Many people, a third each of whom follow 15, 50 and 90 % of the prompts, and what the coach promises them.
    ///
    /// @param days  1 to 28
    /// @param seed  of the first of them
    /// @param count of people, 1 to 100,000
    record People(int days, long seed, int count) {

        public People {
            if (days < 1 || days > 28) {
                throw new IllegalArgumentException("days is %d, allowed is 1 to 28".formatted(days));
            }
            if (count < 1 || count > 100_000) {
                throw new IllegalArgumentException("people is %d, allowed is 1 to 100000".formatted(count));
            }
        }
    }

    /// How a promise was kept.
    ///
    /// @param promise in words
    /// @param times   it was put to the test
    /// @param looks   what was looked at for that
    /// @param broken  each time it was not kept, in words
    record Kept(String promise, int times, String looks, List<String> broken) {

        public Kept {
            broken = List.copyOf(broken);
        }
    }

    /// Lives the days of all people to their end, and holds them against each promise.
    List<Kept> check(People people);
}
