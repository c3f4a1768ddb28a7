package org.plumbline.contract.keep;

import java.util.ArrayList;
import java.util.List;

/// Message numbers that follow each other.
///
/// @param first 1 or more
/// @param last  included
public record SeqRange(long first, long last) {

    public SeqRange {
        if (first < 1) {
            throw new IllegalArgumentException("first must be 1 or more: " + first);
        }
        if (last < first) {
            throw new IllegalArgumentException("last must be %d or more: %d".formatted(first, last));
        }
    }

    /// How many numbers.
    public long length() {
        return last - first + 1;
    }

    /// Those of these numbers that none of `others` holds, in order.
    ///
    /// @param others in order, none overlapping another
    public List<SeqRange> without(List<SeqRange> others) {
        var rest = new ArrayList<SeqRange>();
        long next = first;
        for (SeqRange other : others) {
            addIfAny(rest, next, Math.min(other.first() - 1, last));
            next = Math.max(next, other.last() + 1);
        }
        addIfAny(rest, next, last);
        return List.copyOf(rest);
    }

    /// As few ranges as hold these numbers.
    ///
    /// @param seqs in order
    public static List<SeqRange> of(Iterable<Long> seqs) {
        var ranges = new ArrayList<SeqRange>();
        for (long seq : seqs) {
            if (!ranges.isEmpty() && ranges.getLast().last() >= seq - 1) {
                ranges.addLast(new SeqRange(ranges.removeLast().first(), seq));
            } else {
                ranges.add(new SeqRange(seq, seq));
            }
        }
        return List.copyOf(ranges);
    }

    private static void addIfAny(List<SeqRange> ranges, long first, long last) {
        if (first <= last) {
            ranges.add(new SeqRange(first, last));
        }
    }
}
