package org.plumbline.simulation.chip.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaultSequencesTest {

    private static final int SEQUENCES = 1_000;

    @Test
    void inAThousandSequencesNoWrongSampleOfTheClipIsDeliveredAndEachFaultIsOverWithinTwoSeconds() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            assertEndured(SensorFaults.clip(seed), 25, seed);
        }
    }

    @Test
    void soItIsWithTheMat() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            assertEndured(SensorFaults.mat(seed), 10, seed);
        }
    }

    private static void assertEndured(SensorFaults faults, int least, long seed) {
        assertThat(faults.delivered()).as("delivered in sequence %d", seed).isGreaterThan(least);
        assertThat(faults.wrong()).as("wrong ones in sequence %d", seed).isZero();
        assertThat(faults.longestRecovery())
                .as("recovery in sequence %d", seed)
                .isLessThanOrEqualTo(Duration.ofSeconds(2));
        assertThat(faults.longestGap())
                .as("gap of the sensors without a fault in sequence %d", seed)
                .isLessThanOrEqualTo(Duration.ofMillis(100));
    }
}
