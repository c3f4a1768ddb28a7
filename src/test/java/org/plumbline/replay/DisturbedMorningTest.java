package org.plumbline.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.plumbline.replay.DisturbedMorning.Disturbance;

/// A restart, a silent sensor, a clock that jumps: in the middle of any state of the coach, and at any minute.
class DisturbedMorningTest {

    @Test
    void theMorningLeadsThroughAllStates() {
        assertThat(DisturbedMorning.states().keySet())
                .contains(
                        "watching",
                        "due",
                        "WALK_BREAK cue 1",
                        "snoozed",
                        "PELVIC_TILTS cue 1",
                        "up",
                        "rested",
                        "watching, nudge due",
                        "watching, nudged",
                        "WALK_BREAK cue 2",
                        "WALK_BREAK cue 3",
                        "watching, silent",
                        "watching, paused",
                        "PELVIC_TILTS cue 2, busy",
                        "getting ready",
                        "exercising",
                        "asked before the routine",
                        "watching, quiet hours");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NOTHING")
    void inTheMiddleOfEveryStateNoCueComesTwiceAndNoneIsLostWithoutAReason(Disturbance disturbance) {
        DisturbedMorning.states()
                .forEach((state, second) ->
                        assertUndisturbed("%s while %s".formatted(disturbance, state), disturbance, second));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NOTHING")
    void norAtAnyMinute(Disturbance disturbance) {
        for (int minute = 1; minute < DisturbedMorning.MINUTES - 15; minute += 7) {
            assertUndisturbed("%s at minute %d".formatted(disturbance, minute), disturbance, 60 * minute);
        }
    }

    private static void assertUndisturbed(String name, Disturbance disturbance, int second) {
        var morning = DisturbedMorning.with(disturbance, second);
        assertThat(morning.shortestWait()).as(name).isGreaterThanOrEqualTo(Duration.ofMinutes(5));
        assertThat(morning.lost()).as(name).isEmpty();
        assertThat(morning.unfinishedExercises()).as(name).isEmpty();
        assertThat(morning.present().coach().prompting()).as(name).isNull();
        assertThat(morning.present().coach().pausedUntil()).as(name).isNull();
    }

    /// Totals that reset are what people hate: the seconds that were counted before the restart stay counted.
    @ParameterizedTest
    @EnumSource(names = {"RESTART", "SENSOR_LOSS", "LONG_SENSOR_LOSS"})
    void theTotalsOfTheDayGoOn(Disturbance disturbance) {
        var undisturbed =
                DisturbedMorning.with(Disturbance.NOTHING, 0).present().today();
        var today = DisturbedMorning.with(disturbance, 60 * 120).present().today();
        assertThat(today.seconds().total()).isEqualTo(undisturbed.seconds().total());
        assertThat(today.breaks()).isEqualTo(undisturbed.breaks());
    }
}
