package org.plumbline.faults.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The long run in small: `mvn -Pfaults verify` is the long one.
@Timeout(600)
class WholeRunTest {

    @TempDir
    Path folder;

    @Test
    void whicheverServiceIsKilledNothingThatWasOnTheCardIsLostOrDoubled() throws Exception {
        var result = WholeRun.of(folder, Long.getLong("faults.seed", 1), 4);
        assertThat(result.events()).isPositive();
        assertThat(result.monitors()).isBetween(1L, 3L);
        assertThat(result.lost()).isZero();
        assertThat(result.doubled()).isZero();
        assertThat(result.strays()).isZero();
        assertThat(result.damaged()).isZero();
    }
}
