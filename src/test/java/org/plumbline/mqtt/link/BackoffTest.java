package org.plumbline.mqtt.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # failures, at least ms, at most ms
            1,          500,         1000
            2,         1000,         2000
            5,         8000,        16000
            7,        30000,        60000
            5000,     30000,        60000
            """)
    void waitsDoubleUpToTheLongest(int failures, long least, long most) {
        var random = new Random(7);
        for (int i = 0; i < 100; i++) {
            assertThat(Backoff.DEFAULT.after(failures, random))
                    .isBetween(Duration.ofMillis(least), Duration.ofMillis(most));
        }
    }

    @Test
    void twoDevicesDoNotKnockAtTheSameMoment() {
        var random = new Random(7);
        assertThat(Backoff.DEFAULT.after(4, random)).isNotEqualTo(Backoff.DEFAULT.after(4, random));
    }

    @Test
    void aLongestBelowTheFirstIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ZERO))
                .withMessage("longest must be PT2S or more: PT1S");
    }
}
