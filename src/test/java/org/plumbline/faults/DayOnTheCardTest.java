package org.plumbline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayOnTheCardTest {

    @TempDir
    Path folder;

    /// On a disk in memory nothing is written at all; the profile measures on a real one.
    @Test
    void aDayDoesNotWearTheCardOut() throws Exception {
        var written = DayOnTheCard.in(folder);
        assertThat(written.byTheMonitor()).isLessThan(40);
        assertThat(written.byThePage()).isLessThan(40);
    }
}
