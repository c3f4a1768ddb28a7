package org.plumbline.core.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.coach.PromptEvent.Resolved;

class WalkBreakPolicyTest {

    private static final String WALK = minutes("W", 2);

    @Test
    void aWalkIsDueAfterFiftyMinutesAndTheReasonSaysSince() {
        var day = CoachedDay.from("09:00").live(minutes("S", 51));
        assertThat(day.prompts()).containsExactly("walk-light at 09:50");
        assertThat(day.reasons())
                .containsExactly("You have sat 50 min since 09:00. A short walk, if it feels comfortable.");
    }

    @Test
    void cuesGrowStrongerFiveMinutesApartAndThenStop() {
        var day = CoachedDay.from("09:00").live(minutes("S", 180));
        assertThat(day.prompts()).containsExactly("walk-light at 09:50", "walk at 09:55", "walk-again at 10:00");
        assertThat(day.outcomes()).containsExactly(Outcome.MISSED);
    }

    @Test
    void gettingUpAfterTheCueAndWalkingIsTaken() {
        var day = CoachedDay.from("09:00").live(minutes("S", 51) + WALK + "W" + minutes("S", 49));
        assertThat(day.outcomes()).containsExactly(Outcome.TAKEN);
        assertThat(day.cues()).containsExactly("walk-light", "thanks");
        assertThat(day.resolved().getFirst().response()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void neverNagsRightAfterABreak() {
        var day = CoachedDay.from("09:00").live(minutes("S", 49) + WALK + "W" + minutes("S", 49));
        assertThat(day.prompts()).isEmpty();
        assertThat(day.outcomes()).containsExactly(Outcome.NATURAL);
    }

    @Test
    void theWayToTheDeskInTheMorningIsNoBreak() {
        assertThat(CoachedDay.from("09:00")
                        .live(minutes("W", 5) + minutes("S", 5))
                        .outcomes())
                .isEmpty();
    }

    @Test
    void aReminderInWaitingIsDroppedWhenSheGetsUpFirst() {
        var day = CoachedDay.from("09:00").live(minutes("S", 54) + WALK + "W" + minutes("S", 20));
        assertThat(day.prompts()).containsExactly("walk-light at 09:50");
    }

    @Test
    void gettingUpForAMinuteEarnsPartOfABreakAndSomePeace() {
        var day = CoachedDay.from("09:00").live(minutes("S", 51) + minutes("W", 1) + minutes("S", 10));
        assertThat(day.outcomes()).containsExactly(Outcome.PARTIAL);
        assertThat(day.prompts()).hasSize(1);
        assertThat(day.resolved().getFirst().reason()).isEqualTo("up for 60 s, counted as 75 % of a walk break");
    }

    @Test
    void standingUpWithoutWalkingIsHalfABreak() {
        var day = CoachedDay.from("09:00").live(minutes("S", 51) + minutes("U", 10) + minutes("S", 28));
        assertThat(day.outcomes()).containsExactly(Outcome.PARTIAL);
        assertThat(day.prompts()).containsExactly("walk-light at 09:50", "walk-light at 10:25");
    }

    @Test
    void walkingThatNobodyCouldMeasureCountsByTheSeat() {
        var day = CoachedDay.from("09:00").live(minutes("S", 51) + minutes(".", 3) + minutes("S", 45));
        assertThat(day.outcomes()).containsExactly(Outcome.TAKEN);
    }

    @Test
    void aSnoozeIsNotASkip() {
        var day = CoachedDay.from("09:00").live(minutes("S", 51)).snooze().live(minutes("S", 11));
        assertThat(day.prompts()).containsExactly("walk-light at 09:50", "walk-light at 10:01");
        assertThat(day.outcomes()).containsExactly(Outcome.SNOOZED);
    }

    @Test
    void aThirdSnoozeOfOnePromptIsNotHeard() {
        var day = CoachedDay.from("09:00").live(minutes("S", 51));
        for (int i = 0; i < 3; i++) {
            day.snooze().live(minutes("S", 11));
        }
        assertThat(day.outcomes().stream().filter(Outcome.SNOOZED::equals)).hasSize(2);
    }

    @Test
    void noCueInQuietHoursAndTheReasonIsKept() {
        var day = CoachedDay.from("20:30").live(minutes("S", 120));
        assertThat(day.prompts()).isEmpty();
        assertThat(day.outcomes()).containsExactly(Outcome.SUPPRESSED);
        assertThat(day.resolved().getFirst().reason()).isEqualTo("quiet hours until 07:00");
    }

    @Test
    void aPauseEndsByItself() {
        var day = CoachedDay.from("09:00").pause(Duration.ofHours(1)).live(minutes("S", 61));
        assertThat(day.prompts()).containsExactly("walk-light at 10:00");
        assertThat(day.resolved().getFirst().reason()).isEqualTo("paused until 10:00");
    }

    @Test
    void aPauseCanBeEndedEarly() {
        var day = CoachedDay.from("09:00")
                .pause(Duration.ofHours(1))
                .live(minutes("S", 51))
                .resume();
        assertThat(day.live(minutes("S", 1)).prompts()).containsExactly("walk-light at 09:51");
    }

    @Test
    void unknownTimeIsNotSitting() {
        var day = CoachedDay.from("09:00").live(minutes("S", 30) + minutes("?", 1) + minutes("S", 20));
        assertThat(day.prompts()).isEmpty();
        assertThat(day.live(minutes("S", 2)).prompts()).containsExactly("walk-light at 09:51");
    }

    @Test
    void afterALongGapTheCountStartsAnew() {
        var day = CoachedDay.from("09:00").live(minutes("S", 45) + minutes("?", 10) + minutes("S", 49));
        assertThat(day.prompts()).isEmpty();
    }

    @Test
    void dataLostWhileAPromptIsOutEndsItWithAReason() {
        var day = CoachedDay.from("09:00").live(minutes("S", 51) + minutes("?", 10) + minutes("S", 1));
        assertThat(day.resolved()).extracting(Resolved::reason).containsExactly("no data: the count starts anew");
    }

    /// Whatever she does and answers: the budget holds, and after a break that counted there is peace.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void budgetAndPeaceHoldOnAnyDay(long seed) {
        var day = CoachedDay.from("07:00");
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 60; i++) {
            day.live(minutes(String.valueOf("SSSSMUW.?".charAt(random.nextInt(9))), 1 + random.nextInt(25)));
            if (random.nextInt(4) == 0) {
                day.snooze();
            }
        }
        assertThat(day.mostCuesInAnHour()).isLessThanOrEqualTo(4);
        assertThat(day.shortestPeaceAfterABreak()).isGreaterThanOrEqualTo(Duration.ofMinutes(20));
        assertThat(day.promptsOutsideSitting()).isZero();
        assertThat(day.outcomes()).isNotEqualTo(List.of());
    }

    private static String minutes(String drawn, int minutes) {
        return drawn.repeat(60 * minutes);
    }
}
