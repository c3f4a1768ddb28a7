package org.plumbline.app.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;

class SampleClockTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final WallAnchor STOPPED = new WallAnchor(at(Duration.ofHours(3)), NINE, true);

    private long nanos = 123_456_789;
    private Instant wall = NINE;

    @Test
    void theFirstClockBeginsAtZeroAndGoesWithTheMonotonicOne() {
        var clock = SampleClock.after(null, () -> nanos, () -> wall);
        assertThat(clock.now()).isEqualTo(new SampleTime(0));
        nanos += 20_000_000;
        assertThat(clock.now()).isEqualTo(at(Duration.ofMillis(20)));
    }

    /// How long it was off is what the wall clock says; a clock that went back, or is off by weeks, says nothing.
    @ParameterizedTest
    @CsvSource({"PT0S, PT0S", "PT40S, PT40S", "PT12H, PT12H", "P7D, P7D", "P7DT1S, PT1S", "PT-1S, PT1S", "P-20D, PT1S"})
    void afterARestartItGoesOnBehindTheLastTick(Duration wallHasGone, Duration goesOnBy) {
        wall = NINE.plus(wallHasGone);
        var clock = SampleClock.after(STOPPED, () -> nanos, () -> wall);
        assertThat(clock.now()).isEqualTo(STOPPED.at().plus(goesOnBy));
    }

    /// NTP answers: the date changes, no duration does.
    @Test
    void aJumpOfTheWallClockDatesButDoesNotMeasure() {
        var clock = SampleClock.after(null, () -> nanos, () -> wall);
        nanos += 1_000_000_000;
        wall = NINE.plus(Duration.ofDays(400));
        var anchor = clock.anchor();
        assertThat(anchor.at()).isEqualTo(at(Duration.ofSeconds(1)));
        assertThat(anchor.wall()).isEqualTo(wall);
    }

    @Test
    void theTimeIsKnownOnceSomethingSaysSo(@TempDir Path folder) throws IOException {
        var synced = folder.resolve("synchronized");
        var clock = SampleClock.after(null, () -> nanos, () -> wall, synced);
        assertThat(clock.anchor().synced()).isFalse();
        Files.createFile(synced);
        assertThat(clock.anchor().synced()).isTrue();
    }

    /// Not every Pi runs systemd-timesyncd: a clock that is put right was set by somebody who knew.
    @ParameterizedTest
    @CsvSource({"PT0S, false", "PT9S, false", "PT-9S, false", "PT10S, true", "P400D, true", "PT-1H, true"})
    void theTimeIsKnownOnceTheWallClockWasPutRight(Duration jump, boolean known, @TempDir Path folder) {
        var clock = SampleClock.after(null, () -> nanos, () -> wall, folder.resolve("none"));
        assertThat(clock.anchor().synced()).isFalse();
        nanos += 1_000_000_000;
        wall = wall.plusSeconds(1).plus(jump);
        assertThat(clock.anchor().synced()).isEqualTo(known);
        assertThat(clock.anchor().synced()).isEqualTo(known);
    }

    private static SampleTime at(Duration sinceStart) {
        return new SampleTime(sinceStart.toNanos());
    }
}
