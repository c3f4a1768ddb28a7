package org.plumbline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The long run in small: `mvn -Pfaults verify` is the long one.
@Timeout(300)
class FaultRunTest {

    @TempDir
    Path folder;

    @Test
    void whateverDiesEveryEventIsInTheHistoryOnce() throws Exception {
        var result = FaultRun.of(folder, FaultRun.Params.brief(Long.getLong("faults.seed", 1)));
        assertThat(result.lost()).isZero();
        assertThat(result.doubled()).isZero();
        assertThat(result.strays()).isZero();
        assertThat(result.events()).isGreaterThanOrEqualTo(300);
    }
}
