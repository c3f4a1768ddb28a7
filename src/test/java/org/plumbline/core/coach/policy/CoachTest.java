package org.plumbline.core.coach.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.plan.Stage;

class CoachTest {

    private static final String WALK = minutes("W", 2) + "W";

    @Test
    void aWalkIsDueAfterFiftyMinutesAndTheReasonSaysSince() {
        var day = CoachedDay.from("09:00").live(minutes("S", 53));
        assertThat(day.reasons())
                .containsExactly("You have sat 52 min since 09:00. A short walk, if it feels comfortable.");
    }

    @Test
    void thePromptComesWithAMovementOfHersIfOneComesWithinTwoMinutes() {
        assertThat(CoachedDay.from("09:00")
                        .live(minutes("S", 51) + "M" + minutes("S", 4))
                        .prompts())
                .containsExactly("walk-light at 09:51");
        assertThat(CoachedDay.from("09:00").live(minutes("S", 55)).prompts()).containsExactly("walk-light at 09:52");
        assertThat(CoachedDay.from("09:00")
                        .shifts()
                        .live(minutes("S", 51))
                        .shifts()
                        .live("S")
                        .prompts())
                .containsExactly("shift at 09:22", "walk-light at 09:51");
    }

    @Test
    void cuesGrowStrongerFiveMinutesApartAndThenStop() {
        var day = CoachedDay.from("09:00").live(minutes("S", 180));
        assertThat(day.prompts()).containsExactly("walk-light at 09:52", "walk-2 at 09:57", "walk-again-3 at 10:02");
        assertThat(day.outcomes()).containsExactly(Outcome.MISSED);
        assertThat(day.outlook().note()).isEqualTo("quiet until you next get up");
    }

    @Test
    void theFirstWeekIsSoft() {
        assertThat(CoachedDay.newcomer("09:00").live(minutes("S", 180)).prompts())
                .containsExactly("walk-light at 09:52", "walk-2 at 09:57", "walk-3 at 10:02");
    }

    @Test
    void gettingUpAfterTheCueAndWalkingIsTakenAndThanked() {
        var day = CoachedDay.from("09:00").live(minutes("S", 53) + WALK + minutes("S", 49));
        assertThat(day.outcomes()).containsExactly(Outcome.TAKEN);
        assertThat(day.cues()).containsExactly("walk-light", "thanks");
        assertThat(day.resolved().getFirst().response()).isEqualTo(Duration.ofMinutes(1));
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
        var day = CoachedDay.from("09:00").live(minutes("S", 56) + WALK + minutes("S", 20));
        assertThat(day.prompts()).containsExactly("walk-light at 09:52");
        var early = CoachedDay.from("09:00").live(minutes("S", 51) + WALK + minutes("S", 20));
        assertThat(early.prompts()).isEmpty();
        assertThat(early.outcomes()).containsExactly(Outcome.NATURAL);
    }

    @Test
    void gettingUpForAMinuteEarnsPartOfABreakAndSomePeace() {
        var day = CoachedDay.from("09:00").live(minutes("S", 53) + minutes("W", 1) + minutes("S", 10));
        assertThat(day.outcomes()).containsExactly(Outcome.PARTIAL);
        assertThat(day.prompts()).hasSize(1);
        assertThat(day.resolved().getFirst().reason()).isEqualTo("up for 60 s, counted as 75 % of a walk break");
    }

    @Test
    void walkingThatNobodyCouldMeasureCountsByTheSeat() {
        var day = CoachedDay.from("09:00").live(minutes("S", 53) + minutes(".", 3) + minutes("S", 45));
        assertThat(day.outcomes()).containsExactly(Outcome.TAKEN);
    }

    @Test
    void aThirdSnoozeOfOneBoutIsNotHeard() {
        var day = CoachedDay.from("09:00").live(minutes("S", 53));
        for (int i = 0; i < 3; i++) {
            day.snooze().live(minutes("S", 11));
        }
        assertThat(day.outcomes().stream().filter(Outcome.SNOOZED::equals)).hasSize(2);
    }

    @Test
    void aDeclinedPromptIsQuietUntilTheNextBout() {
        var day = CoachedDay.from("09:00").live(minutes("S", 53)).decline().live(minutes("S", 60));
        assertThat(day.prompts()).hasSize(1);
        assertThat(day.outcomes()).containsExactly(Outcome.DECLINED);
        assertThat(day.live(WALK + minutes("S", 53)).prompts()).hasSize(2);
    }

    @Test
    void onMyWayHoldsTheNextCueForFiveMinutesButIsNoBreak() {
        var day = CoachedDay.from("09:00").live(minutes("S", 56)).done().live(minutes("S", 4));
        assertThat(day.prompts()).hasSize(1);
        assertThat(day.outcomes()).isEmpty();
        assertThat(day.live(minutes("S", 2)).prompts()).hasSize(2);
    }

    @Test
    void noCueInQuietHoursAndTheReasonIsKept() {
        var day = CoachedDay.from("20:30").live(minutes("S", 120) + WALK + minutes("S", 5));
        assertThat(day.cues()).isEmpty();
        assertThat(day.suppressed()).containsExactly("WALK_BREAK: quiet hours until 07:00");
    }

    @Test
    void aPauseCanBeEndedEarly() {
        var day = CoachedDay.from("09:00")
                .pause(Duration.ofHours(1))
                .live(minutes("S", 51))
                .resume();
        assertThat(day.live(minutes("S", 3)).prompts()).containsExactly("walk-light at 09:53");
    }

    @Test
    void whileSheIsBusyThereIsLightOnlyAndTiltsTakeThePlaceOfTheWalk() {
        var day = CoachedDay.from("09:00").consents().busy(true).live(minutes("S", 70));
        assertThat(day.cues()).containsExactly("settle", "settle", "settle");
        assertThat(day.prompted()).extracting(Prompted::kind).containsOnly(PromptKind.PELVIC_TILTS);
        assertThat(day.reasons().getFirst())
                .isEqualTo("You have sat 52 min since 09:00. A minute of pelvic tilts where you are, "
                        + "if it feels comfortable.");
    }

    @Test
    void withoutConsentNoExerciseIsEverPrompted() {
        for (var consent : List.of(Consent.UNASKED, Consent.STOPPED)) {
            var day = CoachedDay.from("09:00")
                    .tells(Personal.UNTOLD.with(consent))
                    .busy(true)
                    .live(minutes("S", 70));
            assertThat(day.prompted()).extracting(Prompted::kind).containsOnly(PromptKind.WALK_BREAK);
        }
    }

    @Test
    void tiltsThatAreDoneEarnHalfABreak() {
        var day = CoachedDay.from("09:00")
                .consents()
                .busy(true)
                .live(minutes("S", 53))
                .done();
        assertThat(day.outcomes()).containsExactly(Outcome.TAKEN);
        assertThat(day.live(minutes("S", 20)).prompts()).hasSize(1);
        assertThat(day.live(minutes("S", 10)).prompts()).hasSize(2);
    }

    @Test
    void aFlareDayIsSoonerSofterAndOffersTiltsWhereTheWalkIsNotTaken() {
        var day = CoachedDay.from("09:00").consents().declares(DayKind.FLARE).live(minutes("S", 50));
        assertThat(day.prompts()).containsExactly("walk-light at 09:32", "settle at 09:37", "settle at 09:42");
    }

    @Test
    void aFlareDayHasNoPostureCues() {
        var day = CoachedDay.from("09:00")
                .declares(DayKind.FLARE)
                .live("S")
                .slumps()
                .live(minutes("S", 10));
        assertThat(day.cues()).isEmpty();
        assertThat(day.suppressed()).containsExactly("SLUMP: no posture cues on a flare day");
    }

    @Test
    void aDayKindEndsAtMidnight() {
        var day = CoachedDay.from("23:00").declares(DayKind.FLARE).live(minutes("S", 59));
        assertThat(day.outlook().dayKind()).isEqualTo(DayKind.FLARE);
        assertThat(day.live(minutes("S", 2)).outlook().dayKind()).isEqualTo(DayKind.ORDINARY);
    }

    @Test
    void theThirdTrimesterHasAShorterInterval() {
        var day = CoachedDay.from("09:00").tells(new Personal(Stage.THIRD_TRIMESTER, List.of(), Consent.UNASKED));
        assertThat(day.live(minutes("S", 48)).prompts()).containsExactly("walk-light at 09:47");
    }

    @Test
    void herOwnIntervalGoesBeforeThePlan() {
        var day = CoachedDay.from("09:00").sets(settings -> settings.with(Duration.ofMinutes(60)));
        assertThat(day.live(minutes("S", 63)).prompts()).containsExactly("walk-light at 10:02");
    }

    @Test
    void promptsThatLightDoesNotReachHerWithBeginWithASoundInTime() {
        var day = CoachedDay.from("07:00");
        for (int i = 0; i < 3; i++) {
            day.live(minutes("S", 58) + WALK);
        }
        assertThat(day.prompts().stream().filter(cue -> cue.startsWith("walk-light")))
                .hasSize(3);
        day.live(minutes("S", 53));
        assertThat(day.prompts().getLast()).isEqualTo("walk at 10:52");
    }

    @Test
    void withoutTheBuzzerThereIsLightOnly() {
        var day = CoachedDay.from("09:00")
                .sets(settings -> settings.withBuzzer(false))
                .live(minutes("S", 70));
        assertThat(day.cues()).hasSize(3).allMatch(cue -> cue.startsWith("walk-light"));
    }

    @Test
    void aSlumpOfTwoMinutesIsOneLightAndSittingUpIsThanked() {
        var day = CoachedDay.from("09:00")
                .live("S")
                .slumps()
                .live(minutes("S", 5))
                .sitsUp()
                .live("S");
        assertThat(day.cues()).containsExactly("sit-tall", "thanks");
        assertThat(day.reasons()).containsExactly("Bent forward for 4 min. Come up a little, if you like.");
        assertThat(day.outcomes()).containsExactly(Outcome.TAKEN);
    }

    @Test
    void aNudgeThatIsNotFollowedIsSilentUntilSheGetsUp() {
        var day = CoachedDay.from("09:00").live("S").slumps().live(minutes("S", 40));
        assertThat(day.prompts()).containsExactly("sit-tall at 09:04");
        assertThat(day.outcomes()).containsExactly(Outcome.MISSED);
    }

    @Test
    void unevenLoadIsToldWithItsSide() {
        var day = CoachedDay.from("09:00").live("S").leansOn(0.7).live(minutes("S", 3));
        assertThat(day.reasons())
                .containsExactly("70 % of your weight on the left for 2 min. Sit evenly, if you like.");
    }

    @Test
    void standingHalfAnHourIsSaidOnce() {
        var day = CoachedDay.from("09:00").live(minutes("S", 10) + minutes("U", 60));
        assertThat(day.prompts()).containsExactly("walk-light at 09:40");
        assertThat(day.reasons()).containsExactly("You have stood for 30 min. Sit down or walk a little, if you like.");
    }

    @Test
    void nudgesLeaveACueOfTheHourToWalkBreaks() {
        var day = CoachedDay.from("09:00").live("S");
        day.slumps().live(minutes("S", 5)).sitsUp().live("S");
        day.leansOn(0.7).live(minutes("S", 4)).shifts().live("S");
        day.slumps().live(minutes("S", 5));
        assertThat(day.prompted()).hasSize(2);
        assertThat(day.suppressed()).containsExactly("SLUMP: 1 of 4 cues an hour kept for walk breaks");
    }

    @Test
    void unknownTimeIsNotSitting() {
        var day = CoachedDay.from("09:00").live(minutes("S", 30) + minutes("?", 1) + minutes("S", 20));
        assertThat(day.prompts()).isEmpty();
        assertThat(day.live(minutes("S", 4)).prompts()).containsExactly("walk-light at 09:53");
    }

    @Test
    void afterALongGapTheCountStartsAnew() {
        var day = CoachedDay.from("09:00").live(minutes("S", 45) + minutes("?", 10) + minutes("S", 49));
        assertThat(day.prompts()).isEmpty();
    }

    @Test
    void dataLostWhileAPromptIsOutEndsItWithAReason() {
        var day = CoachedDay.from("09:00").live(minutes("S", 53) + minutes("?", 10) + minutes("S", 1));
        assertThat(day.resolved()).extracting(Resolved::reason).containsExactly("no data: the count starts anew");
    }

    static String minutes(String drawn, int minutes) {
        return drawn.repeat(60 * minutes);
    }
}
