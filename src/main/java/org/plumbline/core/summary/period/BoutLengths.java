package org.plumbline.core.summary.period;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// How long the bouts of a period were: how many of each length, and how much of the sitting they hold.
public record BoutLengths(List<Bin> bins) {

    /// Where one bin ends and the next begins, minutes. 30 and 60 are the limits of the figures of a day.
    private static final List<Integer> LIMITS = List.of(0, 5, 10, 20, 30, 45, 60, 90, 120);

    /// The bouts of some length.
    ///
    /// @param fromMinutes shortest, included
    /// @param toMinutes   longest, not included; 0 for no limit
    public record Bin(int fromMinutes, int toMinutes, int bouts, Duration sitting) {

        private boolean holds(Duration length) {
            return length.compareTo(Duration.ofMinutes(fromMinutes)) >= 0
                    && (toMinutes == 0 || length.compareTo(Duration.ofMinutes(toMinutes)) < 0);
        }

        private Bin filled(List<SittingBout> all) {
            var held = all.stream().map(SittingBout::length).filter(this::holds).toList();
            return new Bin(fromMinutes, toMinutes, held.size(), held.stream().reduce(Duration.ZERO, Duration::plus));
        }
    }

    public BoutLengths {
        bins = List.copyOf(bins);
    }

    public static BoutLengths of(List<SittingBout> bouts) {
        return new BoutLengths(IntStream.range(0, LIMITS.size())
                .mapToObj(BoutLengths::empty)
                .map(bin -> bin.filled(bouts))
                .toList());
    }

    private static Bin empty(int index) {
        int to = index + 1 < LIMITS.size() ? LIMITS.get(index + 1) : 0;
        return new Bin(LIMITS.get(index), to, 0, Duration.ZERO);
    }
}
