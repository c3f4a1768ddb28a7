package org.plumbline.app;

import org.plumbline.app.loop.EffectSink;

/// Days of a simulated person of given habits through the engine and the coach, as fast as it goes.
@FunctionalInterface
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
}
