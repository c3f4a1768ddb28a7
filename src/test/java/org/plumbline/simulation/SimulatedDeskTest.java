package org.plumbline.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.coach.cue.Cues;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.simulation.sitter.Activity;
import org.plumbline.simulation.sitter.SitterHabits;

class SimulatedDeskTest {

    private static final LocalDateTime MORNING = LocalDate.of(2026, 11, 16).atTime(9, 0);

    @Test
    void theSameSeedGivesTheSameRegistersAndAnotherSeedOthers() {
        assertThat(minutesOf(7)).isEqualTo(minutesOf(7)).isNotEqualTo(minutesOf(8));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void stepsAreCountedWithinFivePercent(long seed) {
        var day = ObservedDay.of(seed);
        assertThat(day.stepsTaken).isGreaterThan(2_000);
        assertThat(day.stepsCounted / (double) day.stepsTaken).isCloseTo(1, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void occupancyFollowsTheTruthWithinSeconds(long seed) {
        var day = ObservedDay.of(seed);
        assertThat(day.framesWrong).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aSlumpShowsAtTheUpperTrunk(long seed) {
        var flexion = ObservedDay.of(seed).meanFlexion;
        assertThat(Objects.requireNonNull(flexion.get(Activity.SITTING))).isCloseTo(0, within(2.0));
        assertThat(Objects.requireNonNull(flexion.get(Activity.SLUMPING))).isCloseTo(22, within(3.0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void sensorsAreLostForMomentsAndComeBack(long seed) {
        var day = ObservedDay.of(seed);
        int clipReads = 10 * 3_600 * 25;
        assertThat(day.reader.imuFailures).isPositive().isLessThan(clipReads / 50);
        assertThat(day.reader.matFailures).isPositive().isLessThan(clipReads / 5 / 50);
        assertThat(day.framesSettled).isGreaterThan(9 * 3_600 * 5);
    }

    @Test
    void aWalkCueGetsAKeenSitterUpAndAThankYouDoesNot() {
        assertThat(walksAfter(Cues.WALK)).isTrue();
        assertThat(walksAfter(Cues.THANKS)).isFalse();
    }

    /// At 9:00 she has just sat down for long enough.
    private static boolean walksAfter(CuePattern cue) {
        var desk = new SimulatedDesk(1, MORNING, SitterHabits.following(1));
        var now = new SampleTime(0);
        desk.advanceTo(now);
        assertThat(desk.truth().isSeated()).isTrue();
        desk.notice(cue, now);
        boolean walked = false;
        for (int second = 1; second <= 240; second++) {
            desk.advanceTo(now.plus(Duration.ofSeconds(second)));
            walked |= desk.truth() == Activity.WALKING;
        }
        return walked;
    }

    private static List<Object> minutesOf(long seed) {
        var read = new ArrayList<>();
        new DeskReader(seed, MORNING, SimulatedMats.EIGHT).live(Duration.ofMinutes(5), read::add, read::add);
        assertThat(read).hasSizeGreaterThan(5 * 60 * 30 - 50);
        return read;
    }
}
