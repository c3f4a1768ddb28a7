package org.plumbline.simulation.chip.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultSequencesTest {

    private static final int SEQUENCES = 1_000;

    @Test
    void inAThousandSequencesNoWrongSampleOfTheClipIsDeliveredAndEachFaultIsOverWithinTwoSeconds() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            var clip = new ClipUnderFaults(seed);
            clip.suffer();
            clip.close();
            assertThat(clip.delivered).as("samples of sequence %d", seed).hasSizeGreaterThan(25);
        }
    }

    @Test
    void soItIsWithTheMat() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            var mat = new MatUnderFaults(seed);
            mat.suffer();
            mat.close();
            assertThat(mat.delivered).as("frames of sequence %d", seed).isGreaterThan(10);
        }
    }
}
