package org.plumbline.contract.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeqRangeTest {

    @Test
    void whatIsMissingLiesBetweenWhatIsThere() {
        var there = List.of(range(1, 3), range(5, 5), range(9, 20));
        assertThat(range(2, 12).without(there)).containsExactly(range(4, 4), range(6, 8));
        assertThat(range(30, 31).without(there)).containsExactly(range(30, 31));
        assertThat(range(10, 20).without(there)).isEmpty();
    }

    /// Whatever is taken away, what is left and what was taken are the whole, once.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void aRangeAndWhatIsTakenFromItAreTheWhole(long seed) {
        var random = new Random(seed);
        var taken = new TreeSet<Long>();
        random.ints(60, 1, 100).forEach(seq -> taken.add((long) seq));
        var left = range(20, 80).without(SeqRange.of(taken));
        assertThat(numbers(left))
                .containsExactlyElementsOf(LongStream.rangeClosed(20, 80)
                        .filter(seq -> !taken.contains(seq))
                        .boxed()
                        .toList());
        assertThat(numbers(SeqRange.of(taken))).containsExactlyElementsOf(taken);
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> range(5, 4)).withMessage("last must be 5 or more: 4");
        assertThatIllegalArgumentException().isThrownBy(() -> range(0, 4)).withMessage("first must be 1 or more: 0");
    }

    private static List<Long> numbers(List<SeqRange> ranges) {
        return ranges.stream()
                .flatMap(it -> LongStream.rangeClosed(it.first(), it.last()).boxed())
                .toList();
    }

    private static SeqRange range(long first, long last) {
        return new SeqRange(first, last);
    }
}
