package org.plumbline.core.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.bout.BoutEvent.BoutEnded;
import org.plumbline.core.bout.BoutEvent.BoutStarted;
import org.plumbline.core.bout.BoutEvent.BreakEnded;
import org.plumbline.core.bout.BoutEvent.RungReached;
import org.plumbline.core.bout.BoutState.Unobserved;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.Timeline;

class BoutTrackerTest {

    private final BoutTracker tracker = new BoutTracker(BoutParams.DEFAULT, BreakRule.DEFAULT);

    @Test
    void aShuffleDoesNotEndABout() {
        assertThat(events("S".repeat(300) + "U".repeat(9) + "M".repeat(10)))
                .containsExactly(new BoutStarted(second(0)));
    }

    @Test
    void aBreakOfExactlyTheMinimumEndsABout() {
        assertThat(events("S".repeat(300) + "U".repeat(10) + "S"))
                .containsExactly(
                        new BoutStarted(second(0)),
                        new BoutEnded(second(0), second(300), false),
                        new BreakEnded(second(300), second(310), Duration.ZERO, Duration.ZERO, BreakRung.UPRIGHT),
                        new BoutStarted(second(310)));
    }

    @Test
    void aBoutEndsWhenTheSeatEmptiedNotWhenThatWasConfirmed() {
        assertThat(events("S".repeat(300) + ".".repeat(90)))
                .containsExactly(new BoutStarted(second(0)), new BoutEnded(second(0), second(300), false));
    }

    @Test
    void aBreakTellsHowMuchOfItWasWalkedAndHowMuchNobodySaw() {
        assertThat(events("S".repeat(60) + "UU" + "W".repeat(70) + ".".repeat(30) + "S"))
                .contains(new BreakEnded(
                        second(60), second(162), Duration.ofSeconds(70), Duration.ofSeconds(30), BreakRung.UPRIGHT));
    }

    @Test
    void theRungsOfABreakAreToldOneByOne() {
        assertThat(events("S".repeat(60) + ".".repeat(30) + "W".repeat(95) + "S"))
                .filteredOn(RungReached.class::isInstance)
                .containsExactly(
                        new RungReached(second(91), BreakRung.UPRIGHT), new RungReached(second(180), BreakRung.WALKED));
    }

    @Test
    void aBreakOfWhichNothingWasSeenStaysOnTheFirstRungUntilItIsLongEnough() {
        assertThat(events("S".repeat(60) + ".".repeat(60) + "S"))
                .contains(new BreakEnded(
                        second(60), second(120), Duration.ZERO, Duration.ofSeconds(60), BreakRung.SEAT_EMPTY));
    }

    @Test
    void aBoutGoesOnBehindAShortGap() {
        assertThat(events("S".repeat(100) + "?".repeat(60) + "S".repeat(100)))
                .containsExactly(new BoutStarted(second(0)));
    }

    @Test
    void aLongGapCutsTheBoutShortWhereDataEnded() {
        assertThat(events("S".repeat(100) + "?".repeat(62) + "S".repeat(5)))
                .containsExactly(
                        new BoutStarted(second(0)),
                        new BoutEnded(second(0), second(100), true),
                        new BoutStarted(second(162)));
    }

    @Test
    void whoIsUpBehindAGapHasLeftAtAnUnknownTime() {
        assertThat(events("S".repeat(100) + "?".repeat(20) + "W".repeat(30) + "S"))
                .containsExactly(
                        new BoutStarted(second(0)),
                        new BoutEnded(second(0), second(100), true),
                        new RungReached(second(121), BreakRung.UPRIGHT),
                        new BreakEnded(
                                second(120), second(150), Duration.ofSeconds(30), Duration.ZERO, BreakRung.UPRIGHT),
                        new BoutStarted(second(150)));
    }

    @Test
    void theWayToTheDeskInTheMorningIsNoBreak() {
        assertThat(events("W".repeat(200) + "S")).containsExactly(new BoutStarted(second(200)));
    }

    @Test
    void aGapAfterWhichNothingIsKnownIsNoBreak() {
        assertThat(events("?".repeat(500) + "S")).containsExactly(new BoutStarted(second(500)));
        assertThat(events("U".repeat(20) + "?".repeat(500) + "S")).containsExactly(new BoutStarted(second(520)));
    }

    /// Whatever she does, bouts alternate, never overlap, and breaks between them are as long as the minimum.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void boutsNeverOverlap(long seed) {
        var previousEnd = new SampleTime(-1);
        boolean open = false;
        for (BoutEvent event : events(randomDay(seed))) {
            switch (event) {
                case BoutStarted(var start) -> {
                    assertThat(open).isFalse();
                    assertThat(start).isGreaterThanOrEqualTo(previousEnd);
                    open = true;
                }
                case BoutEnded ended -> {
                    assertThat(open).isTrue();
                    assertThat(ended.length()).isPositive();
                    previousEnd = ended.end();
                    open = false;
                }
                case RungReached reached -> assertThat(open).isFalse();
                case BreakEnded rest -> {
                    assertThat(rest.start()).isGreaterThanOrEqualTo(previousEnd);
                    assertThat(rest.walked().plus(rest.unseen())).isLessThanOrEqualTo(rest.length());
                }
            }
        }
    }

    private List<BoutEvent> events(String drawing) {
        var events = new ArrayList<BoutEvent>();
        BoutState state = new Unobserved();
        for (var moment : Timeline.seconds(drawing).moments()) {
            var step = tracker.step(state, moment.at(), moment.stance());
            state = step.state();
            events.addAll(step.events());
        }
        return events;
    }

    private static String randomDay(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var day = new StringBuilder();
        while (day.length() < 5_000) {
            day.append(String.valueOf("SMUW.?".charAt(random.nextInt(6))).repeat(1 + random.nextInt(90)));
        }
        return day.toString();
    }

    private static SampleTime second(int second) {
        return new SampleTime(Duration.ofSeconds(second).toNanos());
    }
}
