package org.plumbline.simulation.chip.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaultSequencesTest {

    private static final int SEQUENCES = 1_000;
    private static final Duration LONGEST_GAP = Duration.ofMillis(100);

    @Test
    void inAThousandSequencesNoWrongSampleOfTheClipIsDeliveredAndEachFaultIsOverWithinTwoSeconds() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            var clip = new ClipUnderFaults(seed);
            clip.suffer();
            clip.close();
            assertThat(clip.delivered).as("samples of sequence %d", seed).hasSizeGreaterThan(25);
            othersGoOn(clip.others, seed);
        }
    }

    @Test
    void soItIsWithTheMat() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            var mat = new MatUnderFaults(seed);
            mat.suffer();
            mat.close();
            assertThat(mat.delivered).as("frames of sequence %d", seed).isGreaterThan(10);
            othersGoOn(mat.others, seed);
        }
    }

    private static void othersGoOn(RestOfTheDesk others, long seed) {
        assertThat(others.longestGaps())
                .as("gaps of the sensors without a fault, sequence %d", seed)
                .hasSize(2)
                .allSatisfy((_, gap) -> assertThat(gap).isLessThanOrEqualTo(LONGEST_GAP));
    }
}
