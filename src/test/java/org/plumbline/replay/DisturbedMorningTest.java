package org.plumbline.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.plumbline.core.coach.Outcome;
import org.plumbline.replay.DisturbedMorning.Disturbance;

/// A restart, a silent sensor, a clock that jumps: at any minute, in any state of the coach.
class DisturbedMorningTest {

    @Test
    void theMorningLeadsThroughAllStates() {
        var morning = DisturbedMorning.with(Disturbance.NOTHING, 0);
        assertThat(morning.outcomes())
                .containsExactly(
                        Outcome.SNOOZED,
                        Outcome.TAKEN,
                        Outcome.NATURAL,
                        Outcome.MISSED,
                        Outcome.NATURAL,
                        Outcome.SUPPRESSED,
                        Outcome.MISSED,
                        Outcome.NATURAL);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NOTHING")
    void noCueComesTwiceAndNoneIsLostWithoutAReason(Disturbance disturbance) {
        for (int minute = 1; minute < DisturbedMorning.MINUTES - 15; minute += 7) {
            var morning = DisturbedMorning.with(disturbance, minute);
            var name = "%s at minute %d".formatted(disturbance, minute);
            assertThat(morning.shortestWait()).as(name).isGreaterThanOrEqualTo(Duration.ofMinutes(5));
            assertThat(morning.lost()).as(name).isEmpty();
            assertThat(morning.present().coach().prompting()).as(name).isNull();
            assertThat(morning.present().coach().pausedUntil()).as(name).isNull();
        }
    }

    /// Totals that reset are what people hate: the seconds that were counted before the restart stay counted.
    @ParameterizedTest
    @EnumSource(names = {"RESTART", "SENSOR_LOSS", "LONG_SENSOR_LOSS"})
    void theTotalsOfTheDayGoOn(Disturbance disturbance) {
        var undisturbed =
                DisturbedMorning.with(Disturbance.NOTHING, 0).present().today();
        var today = DisturbedMorning.with(disturbance, 120).present().today();
        assertThat(today.seconds().total()).isEqualTo(undisturbed.seconds().total());
        assertThat(today.breaks()).isEqualTo(undisturbed.breaks());
    }
}
