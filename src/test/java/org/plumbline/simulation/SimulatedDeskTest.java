package org.plumbline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulatedDeskTest {

    private static final LocalDateTime MORNING = LocalDate.of(2026, 11, 16).atTime(9, 0);

    @Test
    void theSameSeedGivesTheSameRegistersAndAnotherSeedOthers() {
        assertThat(minutesOf(7)).isEqualTo(minutesOf(7)).isNotEqualTo(minutesOf(8));
    }

    private static List<Object> minutesOf(long seed) {
        var read = new ArrayList<>();
        new DeskReader(seed, MORNING).live(Duration.ofMinutes(5), read::add, read::add);
        assertThat(read).hasSize(5 * 60 * 30);
        return read;
    }
}
