package org.plumbline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The profile holds the figures to their bars; here, on a machine that does other things too, to some of them.
@Timeout(240)
class DayWithoutBrokerTest {

    @TempDir
    Path folder;

    @Test
    void nothingIsLostAndAPromptDoesNotWaitBehindADay() throws Exception {
        var result = DayWithoutBroker.of(folder);
        assertThat(result.lost()).isZero();
        assertThat(result.told()).isGreaterThan(3000);
        assertThat(result.heap()).isLessThan(5);
        assertThat(result.overtook()).isTrue();
    }
}
