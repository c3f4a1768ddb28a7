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
    public record Bin(int fromMinutes, int toMinutes, int bouts, Duration sitting) {}

    public BoutLengths {
        bins = List.copyOf(bins);
    }

    /// In one pass: a year has some thousand.
    public static BoutLengths of(List<SittingBout> bouts) {
        var counts = new int[LIMITS.size()];
        var nanos = new long[LIMITS.size()];
        for (var bout : bouts) {
            int bin = binOf(bout.length());
            counts[bin]++;
            nanos[bin] += bout.length().toNanos();
        }
        return new BoutLengths(IntStream.range(0, LIMITS.size())
                .mapToObj(bin -> new Bin(LIMITS.get(bin), end(bin), counts[bin], Duration.ofNanos(nanos[bin])))
                .toList());
    }

    private static int binOf(Duration length) {
        long minutes = length.toMinutes();
        int bin = LIMITS.size() - 1;
        while (bin > 0 && minutes < LIMITS.get(bin)) {
            bin--;
        }
        return bin;
    }

    private static int end(int bin) {
        return bin + 1 < LIMITS.size() ? LIMITS.get(bin + 1) : 0;
    }
}
