package org.plumbline.core.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.sample.SampleTime;

class OccupancyTest {

    private final Sitter she = Sitter.onGrid(1);

    @Test
    void beforeTheFirstFrameNothingIsKnown() {
        assertThat(she.detector.at(new SampleTime(5)).occupancy()).isEqualTo(Occupancy.UNKNOWN);
    }

    @Test
    void sittingIsDatedWhenSheSatDownNotWhenThatWasConfirmed() {
        she.play(Duration.ofSeconds(10));
        var satDown = she.now();
        she.weight = 0.5;
        var reading = she.play(Duration.ofSeconds(10));
        assertThat(reading.occupancy()).isEqualTo(Occupancy.OCCUPIED);
        assertThat(reading.since()).isEqualTo(satDown);
    }

    @Test
    void theSeatIsDatedEmptyWhenSheGotUp() {
        she.weight = 0.5;
        she.play(Duration.ofMinutes(5));
        var gotUp = she.now();
        she.weight = 0;
        var reading = she.play(Duration.ofSeconds(10));
        assertThat(reading.occupancy()).isEqualTo(Occupancy.EMPTY);
        assertThat(reading.since()).isEqualTo(gotUp);
    }

    @Test
    void aHandOnTheSeatForASecondIsNobody() {
        she.play(Duration.ofSeconds(10));
        she.weight = 0.5;
        she.play(Duration.ofSeconds(1));
        she.weight = 0;
        assertThat(she.play(Duration.ofSeconds(1)).occupancy()).isEqualTo(Occupancy.EMPTY);
    }

    @Test
    void aLightLoadOnEveryCellIsSomebody() {
        she.play(Duration.ofSeconds(10));
        she.rest = 0.06;
        assertThat(she.play(Duration.ofSeconds(10)).occupancy()).isEqualTo(Occupancy.OCCUPIED);
    }

    @Test
    void somebodyWhoSatThereBeforeTheStartIsSeen() {
        she.weight = 0.4;
        assertThat(she.play(Duration.ofSeconds(3)).occupancy()).isEqualTo(Occupancy.OCCUPIED);
        she.weight = 0;
        assertThat(she.play(Duration.ofSeconds(5)).occupancy()).isEqualTo(Occupancy.EMPTY);
    }

    @Test
    void missingFramesAreUnknownSinceTheLastOne() {
        she.weight = 0.4;
        var last = she.play(Duration.ofMinutes(1)).at();
        she.silence(Duration.ofSeconds(20));
        var reading = she.detector.at(she.now());
        assertThat(reading.occupancy()).isEqualTo(Occupancy.UNKNOWN);
        assertThat(reading.since()).isEqualTo(last);
    }

    @Test
    void afterAGapSheSitsSinceTheFramesCameBack() {
        she.weight = 0.4;
        she.play(Duration.ofMinutes(1));
        she.silence(Duration.ofMinutes(20));
        var back = she.now();
        assertThat(she.play(Duration.ofSeconds(1)).occupancy()).isEqualTo(Occupancy.UNKNOWN);
        assertThat(she.play(Duration.ofSeconds(5)).since()).isEqualTo(back);
    }

    @Test
    void aBagIsTakenForAPersonForAQuarterOfAnHourAtMost() {
        she.play(Duration.ofSeconds(10));
        var put = she.now();
        she.weight = 0.3;
        she.swayMm = 0;
        var reading = she.play(Duration.ofMinutes(16));
        assertThat(reading.occupancy()).isEqualTo(Occupancy.OBJECT);
        assertThat(reading.since()).isBetween(put, put.plus(Duration.ofSeconds(5)));
    }

    @Test
    void aCushionIsToldAtOnceWhenSheGetsUpFromIt() {
        she.rest = 0.08;
        she.play(Duration.ofMinutes(16));
        she.weight = 0.5;
        she.play(Duration.ofMinutes(3));
        var gotUp = she.now();
        she.weight = 0;
        var reading = she.play(Duration.ofSeconds(5));
        assertThat(reading.occupancy()).isEqualTo(Occupancy.OBJECT);
        assertThat(reading.since()).isEqualTo(gotUp);
    }

    /// Foam and resistors come back over a minute: that is movement, and nobody.
    @Test
    void aCushionThatRecoversIsNotALivingBody() {
        she.rest = 0.08;
        she.play(Duration.ofMinutes(16));
        she.weight = 0.5;
        she.play(Duration.ofMinutes(3));
        she.weight = 0;
        she.play(Duration.ofSeconds(3));
        for (int second = 3; second < 180; second++) {
            she.rest = 0.08 + 0.03 * Math.exp(-second / 20.0);
            assertThat(she.play(Duration.ofSeconds(1)).occupancy()).isEqualTo(Occupancy.OBJECT);
        }
    }

    @Test
    void whatWasTakenForAnObjectAndMovesIsAPersonAgain() {
        she.weight = 0.4;
        she.swayMm = 0;
        assertThat(she.play(Duration.ofMinutes(20)).occupancy()).isEqualTo(Occupancy.OBJECT);
        she.swayMm = 3;
        assertThat(she.play(Duration.ofMinutes(1)).occupancy()).isEqualTo(Occupancy.OCCUPIED);
    }

    /// A real sitter moves: in a working day she is never told to be a thing.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aSitterIsNeverTakenForAnObject(long seed) {
        var sitter = Sitter.onGrid(seed);
        sitter.weight = 0.3;
        sitter.play(Duration.ofSeconds(5));
        for (int minute = 0; minute < 240; minute++) {
            assertThat(sitter.play(Duration.ofMinutes(1)).occupancy()).isEqualTo(Occupancy.OCCUPIED);
        }
    }
}
