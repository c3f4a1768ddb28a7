package org.plumbline.core.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.core.stance.Stance;

class StanceSecondsTest {

    @Test
    void timeThatIsUnknownIsNotCovered() {
        var day = StanceSeconds.of(Stance.SEATED_STILL, 45)
                .plus(StanceSeconds.of(Stance.NOT_WORN, 15))
                .plus(StanceSeconds.of(Stance.UNKNOWN, 20));
        assertThat(day.coverage()).isEqualTo(0.75);
    }

    @Test
    void ofNothingNothingIsCovered() {
        assertThat(StanceSeconds.ZERO.coverage()).isZero();
    }
}
